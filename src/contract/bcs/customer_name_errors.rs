//! Errors of getCustomerName: 13 rows of which 12 are distinct, and what its example shows (decisions 35 and 38).

use crate::contract::error::{Category, ErrorTable, row};

/// In the source's order. Six rows have the same code and type: only the description, a table of the bank's database,
/// tells them apart.
#[rustfmt::skip]
pub(super) static CUSTOMER_NAME: ErrorTable = ErrorTable { id: "bcs.customerName", file: super::provider::SOURCE, rows: &[
    row(636, 400, "RGN", "05622", "CLIENTE NO ES TITULAR DE LA CUENTA", Category::BusinessRule, [
        "This customer does not hold the account. Check the document and the account's number.",
        "Este cliente no es titular de la cuenta. Revise el documento y el número de la cuenta.",
        "Este cliente não é titular da conta. Confira o documento e o número da conta."]).field("number"),
    // SQLCODE stands for any Oracle code (decision 38).
    row(637, 404, "ORA", "SQLCODE", "NO EXISTE REGISTRO CC0105CLIENTNUM", Category::NotFound, [
        "The bank has no customer number for this document. Check its type and number.",
        "El banco no tiene un número de cliente para este documento. Revise el tipo y el número.",
        "O banco não tem um número de cliente para este documento. Confira o tipo e o número."]).any_code(),
    row(638, 404, "ORA", "SQLCODE", "NO EXISTE REGISTRO CD0105CLIENT,CD0102RCLIENT", Category::NotFound, [
        "The bank has no record of this customer. Check the document's type and number.",
        "El banco no tiene registro de este cliente. Revise el tipo y el número del documento.",
        "O banco não tem registro deste cliente. Confira o tipo e o número do documento."]).any_code(),
    row(639, 404, "RGN", "05620", "NO EXISTE NÚMERO DE CUENTA", Category::NotFound, [
        "There is no account with this number. Check it.",
        "No existe una cuenta con este número. Revíselo.",
        "Não existe conta com este número. Confira-o."]).field("number"),
    // Listed twice, in lines 640 and 641.
    row(640, 404, "RGN", "05621", "NO EXISTE TITULAR PARA LA CTA", Category::NotFound, [
        "The account has no holder on record. Check its number.",
        "La cuenta no tiene un titular registrado. Revise su número.",
        "A conta não tem titular registrado. Confira o número dela."]).field("number"),
    row(642, 500, "AUT", "14257", "ERROR AL GENERAR SECUENCIA DE AUTORIZACION", Category::Upstream, [
        "The bank could not number the query. Try again later.",
        "El banco no pudo numerar la consulta. Intente más tarde.",
        "O banco não conseguiu numerar a consulta. Tente mais tarde."]),
    row(643, 500, "BDA", "500", "CA0201ACCOUNT", Category::Upstream, [
        "The bank could not read its records of accounts. Try again later.",
        "El banco no pudo leer los datos de sus cuentas. Intente más tarde.",
        "O banco não conseguiu ler os dados das contas. Tente mais tarde."]),
    row(644, 500, "BDA", "500", "TABLAS CD0105CLIENT,CD0102RCLIENT", Category::Upstream, [
        "The bank could not read its records of customers and their relations. Try again later.",
        "El banco no pudo leer los datos de sus clientes ni sus relaciones. Intente más tarde.",
        "O banco não conseguiu ler os dados dos clientes nem as relações deles. Tente mais tarde."]),
    row(645, 500, "BDA", "500", "CC0105CLIENTNUM", Category::Upstream, [
        "The bank could not read its customer numbers. Try again later.",
        "El banco no pudo leer sus números de cliente. Intente más tarde.",
        "O banco não conseguiu ler os números de cliente. Tente mais tarde."]),
    row(646, 500, "BDA", "500", "SELECT CD0105CLIENT", Category::Upstream, [
        "The bank could not read its records of customers. Try again later.",
        "El banco no pudo leer los datos de sus clientes. Intente más tarde.",
        "O banco não conseguiu ler os dados dos clientes. Tente mais tarde."]),
    row(647, 500, "BDA", "500", "FSESTSIS:ERROR LEYENDO TABLA CA1401BANK", Category::Upstream, [
        "The bank could not read the state of its systems. Try again later.",
        "El banco no pudo leer el estado de sus sistemas. Intente más tarde.",
        "O banco não conseguiu ler o estado dos sistemas. Tente mais tarde."]),
    row(648, 500, "BDA", "500", "ERROR DE INICIO TP", Category::Upstream, [
        "The bank could not start the transaction. Try again later.",
        "El banco no pudo iniciar la transacción. Intente más tarde.",
        "O banco não conseguiu iniciar a transação. Tente mais tarde."]),
    // The example tells no HTTP status.
    row(629, 404, "DAT", "00001", "NO ENCONTRO NINGUN REGISTRO", Category::NotFound, [
        "The bank found nothing for this document and account. Check both.",
        "El banco no encontró nada para este documento y esta cuenta. Revíselos.",
        "O banco não encontrou nada para este documento e esta conta. Confira-os."]).example_only(),
] };
