// In the browser; the module is loaded on the server as well, when the page is rendered.
"use client";
import { useEffect } from "react";
import { answer } from "../answer.mjs";
import { data, show } from "../show.mjs";

export default function Page() {
  useEffect(() => {
    show(async () => answer(await data()));
  }, []);
  return <p>Ventanilla</p>;
}
