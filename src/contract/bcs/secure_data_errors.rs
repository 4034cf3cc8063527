//! The errors of secure-data by themselves; after them the STA table is looked up (decision 35).

use crate::contract::error::{Category, ErrorTable, row};

/// In the source's order, which puts most descriptions in quotes. What the types stand for: decision 39.
pub(super) static SECURE_DATA: ErrorTable = ErrorTable {
    id: "bcs.secureData",
    file: super::provider::SOURCE,
    rows: &[
        row(
            1234,
            400,
            "INP",
            "00001",
            "Error en la longitud de la trama de entrada",
            Category::Validation,
            [
                "The bank finds the request too long or too short. Check the length of every value.",
                "El banco encuentra la solicitud demasiado larga o demasiado corta. Revise la longitud de cada valor.",
                "O banco considera a solicitação longa ou curta demais. Confira o comprimento de cada valor.",
            ],
        ),
        row(
            1235,
            400,
            "INP",
            "00001",
            "Error de entrada datos incorrectos",
            Category::Validation,
            [
                "The bank does not accept some value of the request. Check the document, the offices and the answers.",
                "El banco no acepta algún valor de la solicitud. Revise el documento, las oficinas y las respuestas.",
                "O banco não aceita algum valor da solicitação. Confira o documento, as agências e as respostas.",
            ],
        ),
        row(
            1236,
            403,
            "BDA",
            "00002",
            "Error acceso a la base de datos",
            Category::Upstream,
            [
                "The bank cannot get at its database. Look at the customer's data before you send the change again.",
                "El banco no puede acceder a su base de datos. Consulte los datos del cliente antes de repetir el cambio.",
                "O banco não consegue acessar seu banco de dados. Consulte os dados do cliente antes de repetir a alteração.",
            ],
        ),
        row(
            1237,
            500,
            "DBA",
            "00003",
            "Error ex en ejecución de query",
            Category::Upstream,
            [
                "A query of the bank's failed. Look at the customer's data before you send the change again.",
                "Falló una consulta interna del banco. Consulte los datos del cliente antes de repetir el cambio.",
                "Uma consulta interna do banco falhou. Consulte os dados do cliente antes de repetir a alteração.",
            ],
        ),
        row(
            1238,
            404,
            "ORA",
            "00004",
            "Error al cerrar los recursos abiertos",
            Category::Upstream,
            [
                "The bank could not finish cleanly. Look at the customer's data: the change may have been made.",
                "El banco no pudo terminar bien la operación. Consulte los datos del cliente: el cambio pudo haberse hecho.",
                "O banco não conseguiu concluir bem a operação. Consulte os dados do cliente: a alteração pode ter sido feita.",
            ],
        ),
        row(
            1239,
            500,
            "DBA",
            "00005",
            "No es posible obtener cx a STAR del pool.",
            Category::Upstream,
            [
                "The bank has no free connection to its customer registry. Look at the customer's data and try again later.",
                "El banco no tiene conexión libre con su registro de clientes. Consulte los datos del cliente e intente más tarde.",
                "O banco não tem conexão livre com seu registro de clientes. Consulte os dados do cliente e tente mais tarde.",
            ],
        ),
        row(
            1240,
            500,
            "EXP",
            "00011",
            "Error de tipo excepción",
            Category::Upstream,
            [
                "The bank's program broke off. Look at the customer's data before you send the change again.",
                "El programa del banco se interrumpió. Consulte los datos del cliente antes de repetir el cambio.",
                "O programa do banco foi interrompido. Consulte os dados do cliente antes de repetir a alteração.",
            ],
        ),
    ],
};
