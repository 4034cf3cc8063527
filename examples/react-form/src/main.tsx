import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { AccountForm } from "./AccountForm.tsx";
import "./style.css";

const root = document.getElementById("root");
if (root) createRoot(root).render(<StrictMode children={<AccountForm />} />);
