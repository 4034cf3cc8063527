//! A door to one operation: judges a request to open an account, sends it on with the provider's headers, and answers
//! with canonical data or problem details.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, UNIX_EPOCH};
use std::{env::var, error::Error, net::SocketAddr};

use axum::body::Bytes;
use axum::extract::{ConnectInfo, DefaultBodyLimit, FromRequest, Request, State};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::{Router, routing::post, serve};
use reqwest::{Client, redirect::Policy};
use serde_json::{Value, json};
use tokio::net::TcpListener;
use ventanilla::bcs::CREATE_CUSTOMER_ACCOUNT as OPERATION;
use ventanilla::{Category, Context, Input, Issue, Locale, Options, Problem, Reply};

/// Needs UPSTREAM, CLIENT_ID, CLIENT_SECRET and TOKEN in its environment; LISTEN is where it listens.
#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let listener = TcpListener::bind(var("LISTEN").as_deref().unwrap_or("127.0.0.1:3000")).await?;
    let address = listener.local_addr()?;
    let context = Context::new(&var("UPSTREAM")?)
        .credential("clientId", &var("CLIENT_ID")?)
        .credential("clientSecret", &var("CLIENT_SECRET")?)
        .credential("token", &var("TOKEN")?)
        .invoker("terminalId", "axum-1")
        .invoker("serverIPAddress", &address.ip().to_string());
    let client = Client::builder().redirect(Policy::none()).timeout(Duration::from_secs(10)).build()?;
    // Room for ten thousand numbers a second: none comes twice after a restart. Several processes share a store instead.
    let seconds = UNIX_EPOCH.elapsed()?.as_secs() % 86_400;
    let door = Arc::new(Door { context, client, number: AtomicU64::new(seconds * 10_000) });

    let app = Router::new()
        .route("/accounts", post(open_account))
        .layer(DefaultBodyLimit::max(OPERATION.max_bytes as usize))
        .with_state(door);
    println!("http://{address}");
    Ok(serve(listener, app.into_make_service_with_connect_info::<SocketAddr>()).await?)
}

struct Door {
    context: Context,
    client: Client,
    number: AtomicU64,
}

async fn open_account(
    State(door): State<Arc<Door>>,
    ConnectInfo(caller): ConnectInfo<SocketAddr>,
    Valid(body): Valid,
) -> Result<impl IntoResponse, Refused> {
    let context = (door.context.clone())
        .now_ms(UNIX_EPOCH.elapsed().unwrap_or_default().as_millis() as i64)
        .authorization(&door.number.fetch_add(1, Ordering::Relaxed).to_string())
        .invoker("userIPAddress", &caller.ip().to_string());
    let input = Input::new().body(&body);
    let prepared = OPERATION.prepare(&input, &context).map_err(|verdict| Refused::of(&verdict.issues))?;

    let request = door.client.post(&prepared.url).body(prepared.body(Some(&body)).unwrap_or_default().to_vec());
    let request = prepared.headers().fold(request, |request, (name, value)| request.header(name, value));
    let response = request.send().await?;
    let retry_after = response.headers().get(header::RETRY_AFTER).cloned();
    let retry_after = retry_after.as_ref().and_then(|value| value.to_str().ok());
    let reply = Reply { status: response.status().as_u16(), retry_after, body: &response.bytes().await? };
    let success = OPERATION.normalize(&reply, Options::default())?;
    Ok(([(header::CONTENT_TYPE, "application/json")], success.data))
}

/// A body that the contract accepts.
struct Valid(Bytes);

impl<S: Send + Sync> FromRequest<S> for Valid {
    type Rejection = Response;

    async fn from_request(request: Request, state: &S) -> Result<Valid, Response> {
        let body = Bytes::from_request(request, state).await.map_err(IntoResponse::into_response)?;
        let verdict = OPERATION.validate(&Input::new().body(&body), Options::default());
        if verdict.is_valid() { Ok(Valid(body)) } else { Err(Refused::of(&verdict.issues).into_response()) }
    }
}

/// Problem details (RFC 9457), and what is wrong with each field.
struct Refused {
    problem: Box<Problem>,
    errors: Vec<Value>,
}

impl Refused {
    fn of(issues: &[Issue]) -> Refused {
        let errors = issues.iter().map(|issue| json!(issue.worded(Locale::En))).collect();
        Refused { problem: Box::new(Problem::of_issues(&OPERATION, issues, Locale::En)), errors }
    }
}

impl From<Box<Problem>> for Refused {
    fn from(problem: Box<Problem>) -> Refused {
        Refused { problem, errors: Vec::new() }
    }
}

impl From<reqwest::Error> for Refused {
    fn from(error: reqwest::Error) -> Refused {
        let category = if error.is_timeout() { Category::Timeout } else { Category::Upstream };
        Box::new(Problem::new(category, Some(&OPERATION), Locale::En)).into()
    }
}

impl IntoResponse for Refused {
    fn into_response(self) -> Response {
        let status = StatusCode::from_u16(self.problem.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let mut body = json!(self.problem);
        if !self.errors.is_empty() {
            body["errors"] = self.errors.into();
        }
        (status, [(header::CONTENT_TYPE, "application/problem+json")], body.to_string()).into_response()
    }
}
