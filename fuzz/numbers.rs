//! The law of numbers: no transaction has the number of another one, in whatever order leases come, are lost, outlive
//! their day or reach the last number.

use std::collections::{HashMap, HashSet};

use ventanilla::headers::bogota::{Day, read_julian};
use ventanilla::headers::tx_id;
use ventanilla::sequence::{HALF, Lease, Numbering, authorization, ten_digits};
use ventanilla::{Context, Operation, Parameters, bcs};

/// A key of 16 bytes, the first number of every day in eight, then what happens, an event a byte (some take the next
/// one, too): a worker takes a number, is lost, asks for a lease, gets what it asked for; or the clock goes on or back.
pub fn sequence(bytes: &[u8]) {
    let Some((key, rest)) = bytes.split_first_chunk::<16>() else { return };
    let Some((first, events)) = rest.split_first_chunk::<8>() else { return };
    let mut world = World {
        store: Store { key: *key, first: u64::from_le_bytes(*first) % (HALF + 64), next: HashMap::new() },
        now_ms: EVENING,
        workers: Default::default(),
        given: HashSet::new(),
    };
    let mut events = events.iter().copied().take(MOST_EVENTS);
    while let Some(event) = events.next() {
        let worker = usize::from(event & 3);
        match event >> 2 {
            0..=31 => world.take(worker, event),
            32..=39 => world.workers[worker] = Worker::default(),
            40..=47 => world.workers[worker].coming = world.lease(events.next().unwrap_or(1)),
            48..=55 => world.workers[worker].arrive(),
            _ => world.wait(events.next().unwrap_or(1)),
        }
    }
}

/// 2024-03-27 23:30 in Bogotá.
const EVENING: i64 = 1_711_600_200_000;
const SEVEN_MINUTES: i64 = 420_000;
const MOST_EVENTS: usize = 2_048;

struct World {
    store: Store,
    now_ms: i64,
    workers: [Worker; 4],
    /// What was sent, by its day: the last digit of a year comes again.
    given: HashSet<(Day, String)>,
}

/// What a store promises: it leases no number of a day twice.
struct Store {
    key: [u8; 16],
    first: u64,
    next: HashMap<Day, u64>,
}

#[derive(Default)]
struct Worker {
    lease: Option<Lease>,
    /// On its way: it may arrive when its day is over.
    coming: Option<Lease>,
}

impl Worker {
    fn arrive(&mut self) {
        self.lease = self.coming.take().or_else(|| self.lease.take());
    }
}

impl World {
    fn today(&self) -> Day {
        Day::at(self.now_ms).expect("a day of these centuries")
    }

    fn wait(&mut self, steps: u8) {
        self.now_ms += i64::from(steps as i8) * SEVEN_MINUTES;
    }

    fn lease(&mut self, block: u8) -> Option<Lease> {
        let day = self.today();
        let Store { key, first, next } = &mut self.store;
        let from = *next.entry(day).or_insert(*first);
        let to = from + u64::from(block % 16);
        next.insert(day, to);
        let mut key = *key;
        key.iter_mut().zip(day.iso().bytes()).for_each(|(byte, of_day)| *byte ^= of_day);
        Some(Lease { day, from, to, key })
    }

    fn take(&mut self, worker: usize, event: u8) {
        let today = self.today();
        let Some(lease) = &mut self.workers[worker].lease else { return };
        let (from, to) = (lease.from, lease.to);
        let taken = lease.take(today);
        let is_good = lease.day == today && from < to && from < HALF;
        assert_eq!(taken, is_good.then_some(from), "a number is lost, or is none of the lease");
        assert_eq!(lease.from, from + u64::from(is_good));
        let Some(n) = taken else { return };
        let numbering = if event & 4 == 0 { Numbering::Sequential } else { Numbering::Permuted };
        let number = authorization(n, numbering, &lease.key).expect("a number of the lease has its place");
        assert_eq!(number >= HALF, numbering == Numbering::Permuted, "the halves meet");
        let authorization = ten_digits(number);
        assert_eq!(authorization.parse(), Ok(number));
        let prefix = ["APIF", "APII", "PRI", ""][usize::from(event >> 3 & 3)];
        let id = tx_id::tx_id(prefix, today, &authorization).expect("its parts are sound");
        let parts = tx_id::parse(&id).expect("an id has its parts");
        assert_eq!((parts.prefix, parts.authorization), (prefix, authorization.as_str()));
        assert_eq!(read_julian(parts.julian.as_bytes(), today), Some(today));
        // Only the first ones: headers cost more than all the rest.
        if self.given.len() < 8 {
            let operations = [&bcs::GET_PILA, &bcs::GET_CUSTOMER_LOCATIONS];
            let operation = operations.into_iter().find(|operation| operation.numbering == numbering);
            is_sent(operation.expect("one of each"), &authorization, prefix, self.now_ms, &id);
        }
        let without_prefix = id[prefix.len()..].to_owned();
        assert!(self.given.insert((today, without_prefix)), "{id} is given twice");
    }
}

/// The headers carry this very id, and a process id that nobody else's number makes.
fn is_sent(operation: &Operation, authorization: &str, prefix: &str, now_ms: i64, id: &str) {
    let context = Context::new("https://api.example.com").now_ms(now_ms).authorization(authorization);
    let context =
        ["clientId", "clientSecret", "token", "custLoginId"].iter().fold(context, |it, key| it.credential(key, "x"));
    let named = [("terminalId", "1"), ("userIPAddress", "192.0.2.1"), ("serverIPAddress", "::1")];
    let context = named.iter().fold(context, |it, (key, value)| it.invoker(key, value));
    let context = if prefix.is_empty() { context.tx_id_max16(true) } else { context.tx_id_prefix(prefix) };
    let listed = operation.list_headers(&Parameters::default(), &context).expect("the context is whole");
    let of = |name: &str| {
        let named = listed.headers().find(|header| header.0.eq_ignore_ascii_case(name));
        named.map(|header| header.1.to_owned())
    };
    assert_eq!(of("X-Invoker-TxId").as_deref(), Some(id));
    assert!(of("X-Invoker-ProcessId").is_none_or(|process| process.ends_with(authorization)));
}
