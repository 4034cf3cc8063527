// Figures as people read them.

export const whole = (number) => number.toLocaleString("en", { maximumFractionDigits: 0 });

export const factor = (number) => number.toFixed(number < 10 ? 2 : 1);

export function duration(nanoseconds) {
  const [unit, size] = [
    ["ms", 1e6],
    ["µs", 1e3],
  ].find(([, size]) => nanoseconds >= size) ?? ["ns", 1];
  return `${(nanoseconds / size).toFixed(nanoseconds / size < 100 ? 2 : 0)} ${unit}`;
}
