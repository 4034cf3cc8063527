//! Portuguese texts.

use super::language::{Language, ProblemText, Words, look_up, problem};
use crate::contract::Category;
use crate::issue::{Code, Detail};

pub(super) static LANGUAGE: Language =
    Language { sentence, types: TYPES, or: " ou ", general, reply, problem: problem_text };

fn sentence(code: Code, detail: &Detail) -> Option<&'static str> {
    Some(match (code, detail) {
        (_, Detail::Reason(word)) => look_up(REASONS, word)?,
        (Code::Drift, Detail::Expected(_)) => {
            "A resposta não traz aqui o tipo documentado, {}. Verifique antes de usá-la."
        }
        (Code::Drift, _) => return None,
        (Code::Coerced, Detail::Expected(_)) => "Foi lido como o tipo documentado, {}. Envie nessa forma.",
        (_, Detail::Expected(_)) => "O tipo está errado: deve ser {}. Altere-o.",
        (Code::Syntax, Detail::Offset(_)) => "O JSON não pode ser lido no byte {}. Corrija-o nesse ponto.",
        (Code::Trailing, Detail::Offset(_)) => "Há conteúdo depois do documento JSON, no byte {}. Retire-o.",
        (Code::Size, Detail::Limit(_)) => "O conteúdo passa do limite de {}. Envie menos.",
        (Code::Depth, Detail::Limit(_)) => "O conteúdo está aninhado em mais de {nível|níveis}. Simplifique-o.",
        (Code::TooManyIssues, Detail::Limit(_)) => {
            "Há mais ocorrências do que as {} listadas. Corrija-as e valide de novo."
        }
        (Code::MinLength, Detail::Limit(1)) => "Este dado está vazio. Informe pelo menos 1 caractere.",
        (Code::MinLength, Detail::Limit(_)) => "Este dado é curto demais. Informe pelo menos {caractere|caracteres}.",
        (Code::MaxLength, Detail::Limit(_)) => "Este dado é longo demais. Informe no máximo {caractere|caracteres}.",
        (Code::Minimum, Detail::Limit(_)) => "O número é pequeno demais. Informe {} ou mais.",
        (Code::Maximum, Detail::Limit(_)) => "O número é grande demais. Informe {} ou menos.",
        (Code::MinItems, Detail::Limit(_)) => "A lista é curta demais. Inclua pelo menos {item|itens}.",
        (Code::MaxItems, Detail::Limit(_)) => "A lista é longa demais. Inclua no máximo {item|itens}.",
        (Code::OneOf, Detail::Values(_)) => "Nenhuma das alternativas está completa: {}. Preencha uma delas.",
        (_, Detail::Values(_)) => "Não é um dos valores documentados: {}. Use um deles.",
        (_, Detail::Format(name)) => look_up(FORMATS, name)?,
        (_, Detail::Check(name)) => look_up(CHECKS, name)?,
        (Code::Duplicate, Detail::Canonical(_)) => "Este dado está duas vezes, aqui e como “{}”. Deixe apenas “{}”.",
        (Code::Coerced, Detail::Canonical(_)) => "Foi lido como o valor documentado “{}”. Escreva dessa forma.",
        (_, Detail::Canonical(_)) => "O nome ou lugar documentado é “{}”. Use esse.",
        (Code::Required, Detail::Header(_)) => "O cabeçalho {} precisa deste dado. Inclua-o.",
        (Code::Ambiguous, Detail::Because(_)) => {
            "Este dado pode ser ignorado porque “{}” também foi informado. Envie só um dos dois."
        }
        (_, Detail::Because(_)) => "Este dado é necessário junto com “{}”. Inclua-o.",
        _ => return None,
    })
}

fn general(code: Code) -> &'static str {
    match code {
        Code::Syntax => "O conteúdo não é JSON bem formado. Corrija-o.",
        Code::Trailing => "Há conteúdo depois do documento JSON. Retire-o.",
        Code::Bom => "O documento começa com uma marca de ordem de bytes. Retire-a.",
        Code::Utf8 => "O texto não é UTF-8 válido. Codifique-o em UTF-8.",
        Code::Size => "O conteúdo é maior que o permitido. Envie menos.",
        Code::Depth => "O conteúdo tem níveis demais. Simplifique-o.",
        Code::Duplicate => "Este dado aparece mais de uma vez. Deixe só um.",
        Code::DangerousKey => "Esta chave poderia mudar como os programas leem os dados. Renomeie-a ou retire-a.",
        Code::TooManyIssues => "Há mais ocorrências do que as listadas. Corrija-as e valide de novo.",
        Code::Required => "Falta este dado. Inclua-o.",
        Code::Type => "O tipo está errado. Use o documentado.",
        Code::MinLength => "Este dado é curto demais. Complete-o.",
        Code::MaxLength => "Este dado é longo demais. Encurte-o.",
        Code::Pattern => "Há caracteres que não cabem aqui. Corrija-os.",
        Code::Enum => "Não é um dos valores documentados. Use um deles.",
        Code::Format => "Este dado não está no formato documentado. Corrija-o.",
        Code::Minimum => "O número é pequeno demais. Informe um maior.",
        Code::Maximum => "O número é grande demais. Informe um menor.",
        Code::MinItems => "A lista é curta demais. Inclua itens.",
        Code::MaxItems => "A lista é longa demais. Retire itens.",
        Code::Unknown => "Este campo não está documentado. Confira a grafia ou retire-o.",
        Code::OneOf => "Nenhuma das alternativas está completa. Preencha uma delas.",
        Code::Dependent => "Este dado é necessário por causa de outro campo. Inclua-o.",
        Code::Header => "Este dado não pode ser enviado como cabeçalho. Corrija-o ou retire-o.",
        Code::Origin => "Não se podem enviar solicitações a esta origem. Use a origem https do provedor.",
        Code::Alias => "O nome ou lugar não é o documentado. Use o documentado.",
        Code::Coerced => "Foi lido na forma documentada. Envie nessa forma.",
        Code::Heuristic => "Este dado parece incomum. Verifique-o.",
        Code::Ambiguous => "Este dado pode ser lido de mais de uma maneira. Esclareça-o.",
        Code::Drift => "A resposta difere aqui da sua documentação. Verifique antes de usá-la.",
    }
}

fn reply(code: Code) -> Option<&'static str> {
    Some(match code {
        Code::Bom => "A resposta começa com uma marca de ordem de bytes, que foi ignorada. Não é preciso fazer nada.",
        Code::Utf8 => "A resposta tem texto que não é UTF-8 válido. Verifique antes de usá-la.",
        Code::Duplicate => "A resposta repete esta chave e valeu a última. Verifique antes de usá-la.",
        Code::Ambiguous => "A resposta pode ser lida aqui de mais de uma maneira. Verifique antes de usá-la.",
        Code::Required => "Falta à resposta este dado documentado. Não conte com ele.",
        _ => return None,
    })
}

const TYPES: Words = &[
    ("string", "um texto"),
    ("number", "um número"),
    ("integer", "um número inteiro"),
    ("boolean", "um booleano"),
    ("object", "um objeto"),
    ("array", "uma lista"),
    ("null", "null"),
];

const FORMATS: Words = &[
    ("date", "Não é um dia existente na forma AAAA-MM-DD. Corrija-o."),
    ("time", "Não é uma hora na forma HH:MM:SS. Corrija-a."),
    ("uuid", "Não é um UUID: 32 dígitos hexadecimais em cinco grupos. Corrija-o."),
    ("iban", "Não é um IBAN válido. Confira o comprimento e os dígitos."),
    ("ip", "Não é um endereço IPv4 ou IPv6. Corrija-o."),
    ("mac", "Não é um endereço MAC: seis pares de dígitos hexadecimais. Corrija-o."),
    ("base64", "Não é Base64 válido. Codifique o conteúdo sem espaços nem quebras de linha."),
    ("digits", "Aqui só cabem os dígitos de 0 a 9. Retire todo o resto."),
    ("decimal", "Não é um número decimal. Use dígitos, com um ponto antes das casas decimais."),
    ("email", "Não é um endereço de e-mail. Corrija-o."),
];

const CHECKS: Words = &[
    ("dane", "Não parece um código DANE de cinco dígitos. Verifique-o."),
    ("mobile", "Não parece um celular colombiano: dez dígitos que começam com 3. Verifique-o."),
    ("nit", "Não parece um NIT com seu dígito verificador. Verifique-o."),
    ("email", "Não parece um endereço de e-mail. Verifique-o."),
    ("iban", "Não parece um IBAN. Verifique o comprimento e os dígitos."),
    ("uuid", "Não parece um UUID. Verifique-o."),
    ("documentNumber", "O comprimento do número é incomum para este tipo de documento. Verifique os dois."),
];

const REASONS: Words = &[
    ("control", "Há um caractere que nenhum cabeçalho pode levar. Retire caracteres de controle ou não latinos."),
    ("outer space", "Um espaço no começo ou no fim se perderia no envio. Retire-o."),
    ("framing", "A plataforma define este cabeçalho sozinha. Omita-o."),
    ("name", "Não é um nome de cabeçalho permitido. Use letras, dígitos e hifens."),
    ("secret", "Segredos e identificadores calculados não vão como cabeçalhos. Passe-os no contexto."),
    ("not found text", "Textos de preenchimento como IP NOT FOUND nunca são enviados. Dê o valor real ou omita-o."),
    ("undefined", "O texto “undefined” representa um valor que falta. Dê o valor real ou omita-o."),
    ("scheme", "A origem deve começar com https, ou com http em uma máquina local. Altere-a."),
    ("path", "A origem não pode ter caminho, consulta nem fragmento. Retire tudo depois do servidor."),
    ("userinfo", "A origem não pode levar usuário nem senha. Retire-os."),
    ("host", "A origem não tem um servidor válido. Corrija-a."),
    ("segment", "Uma parte do caminho não pode ser vazia, “.” nem “..”. Dê outro valor."),
    ("digits", "O número de autorização tem de 1 a 10 dígitos. Corrija-o."),
    ("few digits", "O id da transação tem menos de 11 dígitos e foi completado com zeros. Verifique-o."),
    ("prefix", "O prefixo do id da transação são 3 ou 4 letras maiúsculas. Corrija-o."),
    ("slash date", "Não se distingue o dia do mês nesta data, que ficou como estava. Verifique antes de usá-la."),
    ("flag", "Não é nenhum dos valores de sim e não documentados e ficou como estava. Verifique antes de usá-lo."),
    ("latin-1", "O texto não era UTF-8 e foi lido como Latin-1. Confira as letras acentuadas."),
    ("crossed", "A documentação cruza este campo com outro. Verifique qual valor é qual."),
    ("not sent", "A solicitação não tem lugar para este dado, que não é enviado. Omita-o."),
];

fn problem_text(category: Category) -> ProblemText {
    match category {
        Category::Validation => problem(
            "Dados inválidos",
            "Há dados da solicitação que não são aceitos. Corrija-os e envie a solicitação de novo.",
        ),
        Category::Authentication => problem(
            "Credenciais não aceitas",
            "O provedor não aceita as credenciais para a sua API. Renove-as ou corrija-as.",
        ),
        Category::Permission => problem(
            "Não permitido pelo provedor",
            "O provedor não permite esta chamada com estas credenciais. Peça acesso ao provedor.",
        ),
        Category::NotFound => problem(
            "Não encontrado",
            "O provedor não tem nada que corresponda à solicitação. Confira os identificadores.",
        ),
        Category::Conflict => problem(
            "Conflito com o estado atual",
            "A solicitação contradiz o que o provedor tem registrado. Consulte primeiro o estado atual.",
        ),
        Category::BusinessRule => problem(
            "Recusado por uma regra de negócio",
            "Uma regra do provedor não permite isto. Altere a solicitação ou fale com o provedor.",
        ),
        Category::RateLimit => {
            problem("Chamadas demais", "O provedor não recebe mais chamadas por agora. Espere e tente de novo.")
        }
        Category::Upstream => problem(
            "O provedor falhou",
            "O provedor não conseguiu processar a solicitação. Antes de repetir uma alteração, verifique se teve efeito.",
        ),
        Category::Timeout => problem(
            "Sem resposta a tempo",
            "O provedor não respondeu a tempo. Antes de repetir uma alteração, verifique se teve efeito.",
        ),
        Category::Unknown => {
            problem("Erro não documentado", "O provedor respondeu com um erro que não documenta. Consulte o provedor.")
        }
        Category::RouteNotFound => {
            problem("Caminho inexistente", "Nenhuma operação tem este caminho. Compare-o com a documentação.")
        }
        Category::MethodNotAllowed => {
            problem("Método não permitido", "O caminho existe, mas não com este método. Use um método permitido.")
        }
        Category::NotAcceptable => problem(
            "Nenhum tipo de conteúdo aceitável",
            "A resposta só existe como JSON. Aceite application/json e application/problem+json.",
        ),
        Category::TooLarge => {
            problem("Solicitação grande demais", "O corpo passa do que esta operação permite. Envie menos dados.")
        }
        Category::UnsupportedMediaType => problem(
            "Tipo de conteúdo não suportado",
            "O corpo não foi enviado como JSON. Envie-o como application/json.",
        ),
        Category::Unauthorized => {
            problem("Falta identificação", "A solicitação não prova quem a envia. Inicie sessão e envie-a de novo.")
        }
        Category::Forbidden => {
            problem("Sem permissão", "O seu acesso não inclui esta operação. Peça a permissão de que precisa.")
        }
        Category::Internal => {
            problem("Erro interno", "A solicitação falhou por um erro nosso. Informe-o com a hora da chamada.")
        }
        Category::Cancelled => problem(
            "Cancelado",
            "A chamada foi abandonada antes da resposta. Antes de repetir uma alteração, verifique se teve efeito.",
        ),
    }
}
