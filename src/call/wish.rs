//! The caller's wish to give up.

use std::cell::Cell;
use std::future::{Future, poll_fn};
use std::pin::pin;
use std::rc::Rc;
use std::task::{Poll, Waker};

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::AbortSignal;

/// Heeds a signal, if there is one; its listener goes with it.
pub(super) struct Wish {
    heard: Option<(AbortSignal, Closure<dyn FnMut()>)>,
    waker: Rc<Cell<Option<Waker>>>,
}

impl Wish {
    pub(super) fn of(signal: Option<&AbortSignal>) -> Wish {
        let waker: Rc<Cell<Option<Waker>>> = Rc::default();
        let heard = signal.map(|signal| {
            let waker = waker.clone();
            let wake = Closure::<dyn FnMut()>::new(move || waker.take().into_iter().for_each(Waker::wake));
            // It rejects no listener.
            let _ = signal.add_event_listener_with_callback("abort", wake.as_ref().unchecked_ref());
            (signal.clone(), wake)
        });
        Wish { heard, waker }
    }

    pub(super) fn is_told(&self) -> bool {
        self.heard.as_ref().is_some_and(|(signal, _)| signal.aborted())
    }

    /// The work's outcome; `None` where the caller gives up first, even if the work never ends.
    pub(super) async fn unless_told<T>(&self, work: impl Future<Output = T>) -> Option<T> {
        let mut work = pin!(work);
        poll_fn(|context| {
            if let Poll::Ready(done) = work.as_mut().poll(context) {
                return Poll::Ready(Some(done));
            }
            self.waker.set(Some(context.waker().clone()));
            if self.is_told() { Poll::Ready(None) } else { Poll::Pending }
        })
        .await
    }
}

impl Drop for Wish {
    fn drop(&mut self) {
        if let Some((signal, wake)) = &self.heard {
            let _ = signal.remove_event_listener_with_callback("abort", wake.as_ref().unchecked_ref());
        }
    }
}
