//! Spanish texts.

use super::language::{Language, ProblemText, Words, look_up, problem};
use crate::contract::Category;
use crate::issue::{Code, Detail};

pub(super) static LANGUAGE: Language =
    Language { sentence, types: TYPES, or: " o ", general, reply, problem: problem_text };

fn sentence(code: Code, detail: &Detail) -> Option<&'static str> {
    Some(match (code, detail) {
        (_, Detail::Reason(word)) => look_up(REASONS, word)?,
        (Code::Drift, Detail::Expected(_)) => {
            "La respuesta no trae aquí el tipo documentado, {}. Verifique antes de usarla."
        }
        (Code::Drift, _) => return None,
        (Code::Coerced, Detail::Expected(_)) => "Se leyó como el tipo documentado, {}. Envíelo en esa forma.",
        (_, Detail::Expected(_)) => "El tipo no es correcto: debe ser {}. Cámbielo.",
        (Code::Syntax, Detail::Offset(_)) => "El JSON no se puede leer en el byte {}. Corríjalo en ese punto.",
        (Code::Trailing, Detail::Offset(_)) => "Hay contenido después del documento JSON, en el byte {}. Quítelo.",
        (Code::Size, Detail::Limit(_)) => "El contenido supera el límite de {}. Envíe menos.",
        (Code::Depth, Detail::Limit(_)) => "El contenido está anidado a más de {nivel|niveles}. Simplifíquelo.",
        (Code::TooManyIssues, Detail::Limit(_)) => {
            "Hay más hallazgos que los {} de la lista. Corríjalos y valide de nuevo."
        }
        (Code::MinLength, Detail::Limit(1)) => "Este dato está vacío. Escriba al menos 1 carácter.",
        (Code::MinLength, Detail::Limit(_)) => "Este dato es muy corto. Escriba al menos {carácter|caracteres}.",
        (Code::MaxLength, Detail::Limit(_)) => "Este dato es muy largo. Escriba como máximo {carácter|caracteres}.",
        (Code::Minimum, Detail::Limit(_)) => "El número es muy pequeño. Escriba {} o más.",
        (Code::Maximum, Detail::Limit(_)) => "El número es muy grande. Escriba {} o menos.",
        (Code::MinItems, Detail::Limit(_)) => "La lista es muy corta. Incluya al menos {elemento|elementos}.",
        (Code::MaxItems, Detail::Limit(_)) => "La lista es muy larga. Incluya como máximo {elemento|elementos}.",
        (Code::OneOf, Detail::Values(_)) => "Ninguna de las alternativas está completa: {}. Complete una de ellas.",
        (_, Detail::Values(_)) => "No es uno de los valores documentados: {}. Use uno de ellos.",
        (_, Detail::Format(name)) => look_up(FORMATS, name)?,
        (_, Detail::Check(name)) => look_up(CHECKS, name)?,
        (Code::Duplicate, Detail::Canonical(_)) => "Este dato está dos veces, aquí y como «{}». Deje solo «{}».",
        (Code::Coerced, Detail::Canonical(_)) => "Se leyó como el valor documentado «{}». Escríbalo así.",
        (_, Detail::Canonical(_)) => "El nombre o lugar documentado es «{}». Use ese.",
        (Code::Required, Detail::Header(_)) => "El encabezado {} necesita este dato. Agréguelo.",
        (Code::Ambiguous, Detail::Because(_)) => {
            "Este dato puede ser ignorado porque también está «{}». Envíe solo uno de los dos."
        }
        (_, Detail::Because(_)) => "Este dato se necesita junto con «{}». Agréguelo.",
        _ => return None,
    })
}

fn general(code: Code) -> &'static str {
    match code {
        Code::Syntax => "El contenido no es JSON bien formado. Corríjalo.",
        Code::Trailing => "Hay contenido después del documento JSON. Quítelo.",
        Code::Bom => "El documento empieza con una marca de orden de bytes. Quítela.",
        Code::Utf8 => "El texto no es UTF-8 válido. Codifíquelo en UTF-8.",
        Code::Size => "El contenido es más grande de lo permitido. Envíe menos.",
        Code::Depth => "El contenido tiene demasiados niveles. Simplifíquelo.",
        Code::Duplicate => "Este dato está más de una vez. Deje uno solo.",
        Code::DangerousKey => {
            "Esta clave podría cambiar cómo los programas leen los datos. Cámbiele el nombre o quítela."
        }
        Code::TooManyIssues => "Hay más hallazgos que los de la lista. Corríjalos y valide de nuevo.",
        Code::Required => "Falta este dato. Agréguelo.",
        Code::Type => "El tipo no es correcto. Use el documentado.",
        Code::MinLength => "Este dato es muy corto. Complételo.",
        Code::MaxLength => "Este dato es muy largo. Acórtelo.",
        Code::Pattern => "Hay caracteres que no corresponden aquí. Corríjalos.",
        Code::Enum => "No es uno de los valores documentados. Use uno de ellos.",
        Code::Format => "Este dato no tiene el formato documentado. Corríjalo.",
        Code::Minimum => "El número es muy pequeño. Escriba uno mayor.",
        Code::Maximum => "El número es muy grande. Escriba uno menor.",
        Code::MinItems => "La lista es muy corta. Agregue elementos.",
        Code::MaxItems => "La lista es muy larga. Quite elementos.",
        Code::Unknown => "Este campo no está documentado. Revise cómo está escrito o quítelo.",
        Code::OneOf => "Ninguna de las alternativas está completa. Complete una de ellas.",
        Code::Dependent => "Este dato se necesita por causa de otro campo. Agréguelo.",
        Code::Header => "Este dato no se puede enviar como encabezado. Corríjalo o quítelo.",
        Code::Origin => "No se pueden enviar solicitudes a este origen. Use el origen https del proveedor.",
        Code::Alias => "El nombre o lugar no es el documentado. Use el documentado.",
        Code::Coerced => "Se leyó en la forma documentada. Envíelo en esa forma.",
        Code::Heuristic => "Este dato parece inusual. Verifíquelo.",
        Code::Ambiguous => "Este dato se puede leer de más de una manera. Aclárelo.",
        Code::Drift => "La respuesta difiere aquí de su documentación. Verifique antes de usarla.",
    }
}

fn reply(code: Code) -> Option<&'static str> {
    Some(match code {
        Code::Bom => "La respuesta empieza con una marca de orden de bytes, que se omitió. No hay nada que hacer.",
        Code::Utf8 => "La respuesta tiene texto que no es UTF-8 válido. Verifique antes de usarla.",
        Code::Duplicate => "La respuesta repite esta clave y se tomó la última. Verifique antes de usarla.",
        Code::Ambiguous => "La respuesta se puede leer aquí de más de una manera. Verifique antes de usarla.",
        Code::Required => "A la respuesta le falta este dato documentado. No cuente con él.",
        _ => return None,
    })
}

const TYPES: Words = &[
    ("string", "un texto"),
    ("number", "un número"),
    ("integer", "un número entero"),
    ("boolean", "un booleano"),
    ("object", "un objeto"),
    ("array", "una lista"),
    ("null", "null"),
];

const FORMATS: Words = &[
    ("date", "No es un día existente en la forma AAAA-MM-DD. Corríjalo."),
    ("time", "No es una hora en la forma HH:MM:SS. Corríjala."),
    ("uuid", "No es un UUID: 32 dígitos hexadecimales en cinco grupos. Corríjalo."),
    ("iban", "No es un IBAN válido. Revise la longitud y los dígitos."),
    ("ip", "No es una dirección IPv4 o IPv6. Corríjala."),
    ("mac", "No es una dirección MAC: seis pares de dígitos hexadecimales. Corríjala."),
    ("base64", "No es Base64 válido. Codifique el contenido sin espacios ni saltos de línea."),
    ("digits", "Aquí solo van los dígitos del 0 al 9. Quite todo lo demás."),
    ("decimal", "No es un número decimal. Use dígitos, con un punto antes de los decimales."),
    ("email", "No es una dirección de correo. Corríjala."),
];

const CHECKS: Words = &[
    ("dane", "No parece un código DANE de cinco dígitos. Verifíquelo."),
    ("mobile", "No parece un celular colombiano: diez dígitos que empiezan por 3. Verifíquelo."),
    ("nit", "No parece un NIT con su dígito de verificación. Verifíquelo."),
    ("email", "No parece una dirección de correo. Verifíquela."),
    ("iban", "No parece un IBAN. Verifique su longitud y sus dígitos."),
    ("uuid", "No parece un UUID. Verifíquelo."),
    ("documentNumber", "La longitud del número es inusual para este tipo de documento. Verifique ambos."),
];

const REASONS: Words = &[
    ("control", "Hay un carácter que ningún encabezado puede llevar. Quite los caracteres de control o no latinos."),
    ("outer space", "Un espacio al principio o al final se perdería en el envío. Quítelo."),
    ("framing", "La plataforma fija este encabezado por sí misma. Omítalo."),
    ("name", "No es un nombre de encabezado permitido. Use letras, dígitos y guiones."),
    ("secret", "Los secretos y los identificadores calculados no van como encabezados. Páselos en el contexto."),
    ("not found text", "Los textos de relleno como IP NOT FOUND nunca se envían. Dé el valor real u omítalo."),
    ("undefined", "El texto «undefined» representa un valor que falta. Dé el valor real u omítalo."),
    ("scheme", "El origen debe empezar con https, o con http en un equipo local. Cámbielo."),
    ("path", "El origen no puede tener ruta, consulta ni fragmento. Quite todo lo que sigue al servidor."),
    ("userinfo", "El origen no puede llevar usuario ni contraseña. Quítelos."),
    ("host", "El origen no tiene un servidor válido. Corríjalo."),
    ("segment", "Una parte de la ruta no puede estar vacía ni ser «.» o «..». Dé otro valor."),
    ("digits", "El número de autorización tiene de 1 a 10 dígitos. Corríjalo."),
    ("few digits", "El id de transacción tiene menos de 11 dígitos y se completó con ceros. Verifíquelo."),
    ("prefix", "El prefijo del id de transacción son 3 o 4 letras mayúsculas. Corríjalo."),
    ("slash date", "No se distingue el día del mes en esta fecha y quedó como estaba. Verifique antes de usarla."),
    ("flag", "No es ninguno de los valores de sí y no documentados y quedó como estaba. Verifique antes de usarlo."),
    ("latin-1", "El texto no era UTF-8 y se leyó como Latin-1. Revise las letras con tilde."),
    ("crossed", "La documentación cruza este campo con otro. Verifique cuál valor es cuál."),
    ("not sent", "La solicitud no tiene lugar para este dato y no se envía. Omítalo."),
];

fn problem_text(category: Category) -> ProblemText {
    match category {
        Category::Validation => problem(
            "Datos no válidos",
            "Hay datos de la solicitud que no se aceptan. Corríjalos y envíe la solicitud de nuevo.",
        ),
        Category::Authentication => problem(
            "Credenciales no aceptadas",
            "El proveedor no acepta las credenciales para su API. Renuévelas o corríjalas.",
        ),
        Category::Permission => problem(
            "No permitido por el proveedor",
            "El proveedor no permite esta llamada con estas credenciales. Pida acceso al proveedor.",
        ),
        Category::NotFound => problem(
            "No encontrado",
            "El proveedor no tiene nada que corresponda a la solicitud. Revise sus identificadores.",
        ),
        Category::Conflict => problem(
            "Conflicto con el estado actual",
            "La solicitud contradice lo que el proveedor tiene registrado. Consulte primero el estado actual.",
        ),
        Category::BusinessRule => problem(
            "Rechazado por una regla de negocio",
            "Una regla del proveedor no lo permite. Cambie la solicitud o comuníquese con el proveedor.",
        ),
        Category::RateLimit => {
            problem("Demasiadas llamadas", "El proveedor no recibe más llamadas por ahora. Espere e intente de nuevo.")
        }
        Category::Upstream => problem(
            "El proveedor falló",
            "El proveedor no pudo procesar la solicitud. Antes de repetir un cambio, verifique si tuvo efecto.",
        ),
        Category::Timeout => problem(
            "Sin respuesta a tiempo",
            "El proveedor no respondió a tiempo. Antes de repetir un cambio, verifique si tuvo efecto.",
        ),
        Category::Unknown => problem(
            "Error no documentado",
            "El proveedor respondió con un error que no documenta. Consulte al proveedor.",
        ),
        Category::RouteNotFound => {
            problem("Ruta inexistente", "Ninguna operación tiene esta ruta. Compárela con la documentación.")
        }
        Category::MethodNotAllowed => {
            problem("Método no permitido", "La ruta existe, pero no con este método. Use un método permitido.")
        }
        Category::NotAcceptable => problem(
            "Ningún tipo de contenido aceptable",
            "La respuesta solo existe como JSON. Acepte application/json y application/problem+json.",
        ),
        Category::TooLarge => {
            problem("Solicitud demasiado grande", "El cuerpo supera lo que permite esta operación. Envíe menos datos.")
        }
        Category::UnsupportedMediaType => {
            problem("Tipo de contenido no admitido", "El cuerpo no se envió como JSON. Envíelo como application/json.")
        }
        Category::Unauthorized => problem(
            "Falta identificarse",
            "La solicitud no demuestra quién la envía. Inicie sesión y envíela de nuevo.",
        ),
        Category::Forbidden => {
            problem("Sin permiso", "Su acceso no incluye esta operación. Pida el permiso que necesita.")
        }
        Category::Internal => {
            problem("Error interno", "La solicitud falló por un error nuestro. Infórmelo con la hora de la llamada.")
        }
        Category::Cancelled => problem(
            "Cancelado",
            "La llamada se abandonó antes de la respuesta. Antes de repetir un cambio, verifique si tuvo efecto.",
        ),
    }
}
