/** Decimals of texts. */

/**
 * A number's text as the engine's decimal of a type, half up, or NULL where it does not fit. Of a text with an exponent the
 * engine rounds what should not be rounded and gives numbers that are too wide for their type (`5e-7` as DECIMAL(5,2) is 0.01
 * to it), so the point is put to its place before. `t` is a name, or cheap to compute more than once.
 */
export function decimalOfText(t: string, target: string): string {
  const power = `TRY_CAST(substring(${t}, instr(lower(${t}), 'e') + 1) AS INTEGER)`;
  const digits = "replace(m_, '.', '')";
  // No type holds as many as 60 digits.
  const zeros = (count: string) => `repeat('0', least(${count}, 60))`;
  const moved = `CASE WHEN k_ <= 0 THEN '0.' || ${zeros('-k_')} || ${digits} WHEN k_ >= length(${digits}) THEN ${digits} || ${zeros(`k_ - length(${digits})`)} ELSE left(${digits}, k_) || '.' || substring(${digits}, k_ + 1) END`;
  const point = `CASE WHEN contains(m_, '.') THEN instr(m_, '.') - 1 ELSE length(m_) END + ${power}`;
  const sign = `CASE WHEN starts_with(${t}, '-') THEN '-' ELSE '' END`;
  const plain = `${sign} || list_transform([regexp_extract(${t}, '^[+-]?([0-9.]*)', 1)], lambda m_: list_transform([${point}], lambda k_: ${moved})[1])[1]`;
  return `TRY_CAST(CASE WHEN contains(lower(${t}), 'e') THEN ${plain} ELSE ${t} END AS ${target})`;
}
