//! Errors of the basic data, versions 1 and 2 (decision 35).
//!
//! The lines are V1's; V2 repeats the table (lines 478 to 483) and its example (471 to 473). V4's table is empty.

use crate::contract::error::{Category, ErrorTable, row};

/// In the source's order, then what only its example shows.
#[rustfmt::skip]
pub(super) static BASIC_DATA: ErrorTable = ErrorTable { id: "bcs.basicData", file: super::provider::SOURCE, rows: &[
    row(405, 400, "BDA", "1", "BAD REQUEST.", Category::Validation, [
        "The bank does not accept the request. Check its parameters and headers.",
        "El banco no acepta la solicitud. Revise sus parámetros y encabezados.",
        "O banco não aceita a solicitação. Confira os parâmetros e os cabeçalhos."]),
    // The code has four meanings in the source (decision 36): only the description tells this from the last row.
    row(406, 400, "DAT", "00001", "User required fields are missing.", Category::Validation, [
        "Data about the customer is missing. Send the document's type and number.",
        "Faltan datos del cliente. Envíe el tipo y el número del documento.",
        "Faltam dados do cliente. Envie o tipo e o número do documento."]).field("document"),
    row(407, 401, "BDA", "1004", "UNATHORIZED", Category::Authentication, [
        "The bank does not accept the credentials. Check them, or get a new token.",
        "El banco no acepta las credenciales. Revíselas u obtenga un token nuevo.",
        "O banco não aceita as credenciais. Confira-as ou obtenha um novo token."]),
    row(408, 403, "BDA", "1005", "FORBIDDEN", Category::Permission, [
        "The bank does not let this application look up customers. Ask for the permission.",
        "El banco no permite a esta aplicación consultar clientes. Solicite el permiso.",
        "O banco não permite a esta aplicação consultar clientes. Solicite a permissão."]),
    row(409, 404, "BDA", "1006", "NO FOUND", Category::NotFound, [
        "The bank found nothing for this document. Check its type and number.",
        "El banco no encontró nada para este documento. Revise el tipo y el número.",
        "O banco não encontrou nada para este documento. Confira o tipo e o número."]),
    row(410, 500, "BDA", "500", "INTERNAL SERVER ERROR", Category::Upstream, [
        "The bank's database failed. Try again later.",
        "La base de datos del banco falló. Intente más tarde.",
        "O banco de dados do banco falhou. Tente mais tarde."]),
    // The example tells no HTTP status.
    row(398, 404, "DAT", "00001", "NO ENCONTRO NINGUN REGISTRO", Category::NotFound, [
        "The bank knows no such customer. Check the document's type and number.",
        "El banco no conoce a ese cliente. Revise el tipo y el número del documento.",
        "O banco não conhece esse cliente. Confira o tipo e o número do documento."]).example_only(),
] };
