-- Numbers read and written by a format (`ToNumberParser`).

--: to_number_rows
SELECT s, to_number(s, '9,999.99') FROM VALUES ('1,234.56'), ('234.5'), ('1.00'), (NULL), ('.25'), ('0,012.30'), ('7') AS t(s);

--: to_number_blanks
SELECT try_to_number(s, '999') FROM VALUES ('  7'), ('7  '), (' 1 2 '), ('1234'), ('+7'), ('-7'), ('7.0'), ('a') AS t(s);

--: to_number_zeros
SELECT try_to_number(s, '000') FROM VALUES ('007'), ('7'), ('0007'), ('123') AS t(s);

--: to_number_zeros_points
SELECT try_to_number(s, '00.90') FROM VALUES ('07.10'), ('7.1'), ('07.1'), ('07.123'), ('07'), ('07.') AS t(s);

--: to_number_groups
SELECT try_to_number(s, '9,999,999') FROM VALUES ('1,234,567'), ('1234,567'), ('12,34,567'), ('234,567'), (',234,567'), ('567'), ('1,234,56') AS t(s);

--: to_number_groups_zero
SELECT try_to_number(s, '0,099') FROM VALUES ('1,234'), ('0,012'), ('012'), ('1234'), (',012') AS t(s);

--: to_number_S_first
SELECT try_to_number(s, 'S99') FROM VALUES ('-12'), ('+12'), ('12'), ('12-'), (' -1'), ('- 1'), ('--1') AS t(s);

--: to_number_S_last
SELECT try_to_number(s, '99S') FROM VALUES ('12-'), ('12+'), ('12'), ('-12'), ('12 -') AS t(s);

--: to_number_MI_first
SELECT try_to_number(s, 'MI99') FROM VALUES ('-12'), ('+12'), ('12') AS t(s);

--: to_number_MI_last
SELECT try_to_number(s, '99MI') FROM VALUES ('12-'), ('12+'), ('12') AS t(s);

--: to_number_PR
SELECT try_to_number(s, '99.9PR') FROM VALUES ('<12.5>'), ('12.5'), ('<12.5'), ('12.5>'), ('<1>'), ('<>') AS t(s);

--: to_number_dollar
SELECT try_to_number(s, 'S$99') FROM VALUES ('-$12'), ('$12'), ('12'), ('+$1'), ('$-12') AS t(s);

--: to_number_dollar_only
SELECT try_to_number(s, '$99') FROM VALUES ('$12'), ('12'), ('-$12') AS t(s);

--: to_number_fraction_only
SELECT try_to_number(s, '.99') FROM VALUES ('.12'), ('.1'), ('.'), ('0.1'), ('.123') AS t(s);

--: to_number_letters
SELECT to_number('12,345.6', '99g999d9'), to_number('-5', 's9'), to_number('5-', '9mi'), to_number('<5>', '9pr');

--: to_number_mismatch
SELECT to_number('12x', '999');

--: to_number_mismatch_long
SELECT to_number('1234', '999');

--: to_number_mismatch_column
SELECT to_number(s, 'S99') FROM VALUES ('x') AS t(s);

--: to_number_null
SELECT to_number(CAST(NULL AS STRING), '99');

--: to_number_null_format
SELECT to_number('1', CAST(NULL AS STRING));

--: to_number_empty_format
SELECT to_number('1', '');

--: to_number_no_digit
SELECT to_number('1', 'S');

--: to_number_two_points
SELECT to_number('1', '9.9.9');

--: to_number_unexpected
SELECT to_number('1', '99x');

--: to_number_dollar_late
SELECT to_number('1', '99$');

--: to_number_S_twice
SELECT to_number('1', 'S99S');

--: to_number_S_inside
SELECT to_number('1', '9S9');

--: to_number_comma_first
SELECT to_number('1', ',999');

--: to_number_comma_last
SELECT to_number('1', '9,');

--: to_number_comma_after_point
SELECT to_number('1', '9.9,9');

--: to_number_two_commas
SELECT to_number('1', '9,,9');

--: to_number_too_wide
SELECT to_number('1', '999999999999999999999999999999999999999');

--: to_number_widest
SELECT to_number('12345678901234567890123456789012345678', '99999999999999999999999999999999999999');

--: to_number_format_column
SELECT to_number('1', f) FROM VALUES ('9') AS t(f);

--: to_number_of_number
SELECT to_number(12, '99');

--: to_number_of_date
SELECT to_number(DATE '2020-01-01', '99');

--: to_number_one_argument
SELECT to_number('12');

--: to_char_nines
SELECT to_char(d, '99,999.99') FROM VALUES (12345.67BD), (1.5BD), (0.25BD), (0BD), (NULL), (-1.5BD), (123456.78BD), (1.239BD), (123.00BD) AS t(d);

--: to_char_zeros
SELECT to_char(d, '00,000.00') FROM VALUES (12345.67BD), (1.5BD), (0.25BD), (0BD), (-1.5BD), (123456.78BD) AS t(d);

--: to_char_S_first
SELECT to_char(d, 'S99.9') FROM VALUES (1.5BD), (-1.5BD), (12.5BD), (-12.5BD), (0BD), (123.4BD), (-0.1BD) AS t(d);

--: to_char_S_last
SELECT to_char(d, '99.9S') FROM VALUES (1.5BD), (-1.5BD), (12.5BD), (-12.5BD), (0BD), (123.4BD) AS t(d);

--: to_char_MI_first
SELECT to_char(d, 'MI99.9') FROM VALUES (1.5BD), (-1.5BD), (12.5BD), (-12.5BD), (0BD), (123.4BD) AS t(d);

--: to_char_MI_last
SELECT to_char(d, '99.9MI') FROM VALUES (1.5BD), (-1.5BD), (12.5BD), (-12.5BD), (0BD), (123.4BD) AS t(d);

--: to_char_PR
SELECT to_char(d, '99.9PR') FROM VALUES (1.5BD), (-1.5BD), (12.5BD), (-12.5BD), (0BD), (123.4BD) AS t(d);

--: to_char_dollar
SELECT to_char(d, '$99.9') FROM VALUES (1.5BD), (-1.5BD), (12.5BD), (-12.5BD), (0BD), (123.4BD) AS t(d);

--: to_char_S_dollar
SELECT to_char(d, 'S$9,999.9') FROM VALUES (1.5BD), (-1.5BD), (1234.5BD), (-1234.5BD), (0BD), (12345.4BD) AS t(d);

--: to_char_whole
SELECT to_char(i, '9999') FROM VALUES (1), (-1), (1234), (12345), (0), (NULL) AS t(i);

--: to_char_fraction_only
SELECT to_char(d, '.99') FROM VALUES (0.5BD), (0.25BD), (0BD), (1.5BD), (-0.5BD) AS t(d);

--: to_char_double
SELECT to_char(d, '99.99') FROM VALUES (1.5D), (-1.25D), (0D), (12.345D) AS t(d);

--: to_char_long
SELECT to_char(9223372036854775807, '9999999999999999999');

--: to_char_bad_format
SELECT to_char(1, '9x');

--: to_char_empty_format
SELECT to_char(1, '');

--: to_char_format_column
SELECT to_char(1, f) FROM VALUES ('9') AS t(f);

--: to_varchar_number
SELECT to_varchar(-12.5BD, 'S99.9');

--: to_number_two_signs
SELECT try_to_number(s, 'S99MI') FROM VALUES ('-12-'), ('+12-'), ('12'), ('-12') AS t(s);

--: to_number_point_last
SELECT try_to_number(s, '99.') FROM VALUES ('12.'), ('12'), ('12.3') AS t(s);

--: to_number_cut_short
SELECT try_to_number(s, '$.99') FROM VALUES ('$'), (''), ('$.5') AS t(s);

--: to_char_signs_and_brackets
SELECT to_char(d, 'S99.9PR') FROM VALUES (1.5BD), (-1.5BD), (0BD) AS t(d);

--: to_char_MI_fraction
SELECT to_char(d, 'MI.99'), to_char(d, 'S.99') FROM VALUES (0.5BD), (-0.5BD), (0BD) AS t(d);

--: to_char_point_last
SELECT to_char(d, '99.'), to_char(d, '99.S'), to_char(d, '99.MI'), to_char(d, '99.PR') FROM VALUES (5BD), (-5BD), (0BD), (123BD) AS t(d);

--: to_char_zero_then_nines
SELECT to_char(d, '0,999'), to_char(d, 'S9,099'), to_char(d, '9,099S') FROM VALUES (5BD), (-5BD), (0BD), (1234BD) AS t(d);

--: to_char_null_format
SELECT to_char(1, CAST(NULL AS STRING));

--: to_char_float
SELECT to_char(CAST(1.5 AS FLOAT), '99.99');
