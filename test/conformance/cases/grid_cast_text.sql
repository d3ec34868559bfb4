-- Written by make_grids.py.

--: text0_to_boolean
SELECT try_cast('true' AS BOOLEAN) AS v;

--: text1_to_boolean
SELECT try_cast(' yes ' AS BOOLEAN) AS v;

--: text2_to_boolean
SELECT try_cast('F' AS BOOLEAN) AS v;

--: text3_to_boolean
SELECT try_cast('' AS BOOLEAN) AS v;

--: text4_to_boolean
SELECT try_cast(' ' AS BOOLEAN) AS v;

--: text5_to_boolean
SELECT try_cast('+1' AS BOOLEAN) AS v;

--: text6_to_boolean
SELECT try_cast('-0' AS BOOLEAN) AS v;

--: text7_to_boolean
SELECT try_cast('1.' AS BOOLEAN) AS v;

--: text8_to_boolean
SELECT try_cast('.5' AS BOOLEAN) AS v;

--: text9_to_boolean
SELECT try_cast('1e3' AS BOOLEAN) AS v;

--: text10_to_boolean
SELECT try_cast('1E400' AS BOOLEAN) AS v;

--: text11_to_boolean
SELECT try_cast('Infinity' AS BOOLEAN) AS v;

--: text12_to_boolean
SELECT try_cast('-inf' AS BOOLEAN) AS v;

--: text13_to_boolean
SELECT try_cast('nan' AS BOOLEAN) AS v;

--: text14_to_boolean
SELECT try_cast('0x1F' AS BOOLEAN) AS v;

--: text15_to_boolean
SELECT try_cast('128' AS BOOLEAN) AS v;

--: text16_to_boolean
SELECT try_cast('2147483648' AS BOOLEAN) AS v;

--: text17_to_boolean
SELECT try_cast('9223372036854775808' AS BOOLEAN) AS v;

--: text18_to_boolean
SELECT try_cast('1_000' AS BOOLEAN) AS v;

--: text19_to_boolean
SELECT try_cast('2024-2-9' AS BOOLEAN) AS v;

--: text20_to_boolean
SELECT try_cast('2024-02-30' AS BOOLEAN) AS v;

--: text21_to_boolean
SELECT try_cast('2024' AS BOOLEAN) AS v;

--: text22_to_boolean
SELECT try_cast('2024-06' AS BOOLEAN) AS v;

--: text23_to_boolean
SELECT try_cast('10000-01-01' AS BOOLEAN) AS v;

--: text24_to_boolean
SELECT try_cast('2024-02-29T10:11:12Z' AS BOOLEAN) AS v;

--: text25_to_boolean
SELECT try_cast('2024-02-29 10:11:12+02:00' AS BOOLEAN) AS v;

--: text26_to_boolean
SELECT try_cast('2024-02-29 10:11:12.1234567' AS BOOLEAN) AS v;

--: text27_to_boolean
SELECT try_cast('12:13:14' AS BOOLEAN) AS v;

--: text28_to_boolean
SELECT try_cast('epoch' AS BOOLEAN) AS v;

--: text29_to_boolean
SELECT try_cast('1.5d' AS BOOLEAN) AS v;

--: text30_to_boolean
SELECT try_cast('12 ' AS BOOLEAN) AS v;

--: text31_to_boolean
SELECT try_cast('\\t3\\n' AS BOOLEAN) AS v;

--: text32_to_boolean
SELECT try_cast('ÄÖ' AS BOOLEAN) AS v;

--: text0_to_int
SELECT try_cast('true' AS INT) AS v;

--: text1_to_int
SELECT try_cast(' yes ' AS INT) AS v;

--: text2_to_int
SELECT try_cast('F' AS INT) AS v;

--: text3_to_int
SELECT try_cast('' AS INT) AS v;

--: text4_to_int
SELECT try_cast(' ' AS INT) AS v;

--: text5_to_int
SELECT try_cast('+1' AS INT) AS v;

--: text6_to_int
SELECT try_cast('-0' AS INT) AS v;

--: text7_to_int
SELECT try_cast('1.' AS INT) AS v;

--: text8_to_int
SELECT try_cast('.5' AS INT) AS v;

--: text9_to_int
SELECT try_cast('1e3' AS INT) AS v;

--: text10_to_int
SELECT try_cast('1E400' AS INT) AS v;

--: text11_to_int
SELECT try_cast('Infinity' AS INT) AS v;

--: text12_to_int
SELECT try_cast('-inf' AS INT) AS v;

--: text13_to_int
SELECT try_cast('nan' AS INT) AS v;

--: text14_to_int
SELECT try_cast('0x1F' AS INT) AS v;

--: text15_to_int
SELECT try_cast('128' AS INT) AS v;

--: text16_to_int
SELECT try_cast('2147483648' AS INT) AS v;

--: text17_to_int
SELECT try_cast('9223372036854775808' AS INT) AS v;

--: text18_to_int
SELECT try_cast('1_000' AS INT) AS v;

--: text19_to_int
SELECT try_cast('2024-2-9' AS INT) AS v;

--: text20_to_int
SELECT try_cast('2024-02-30' AS INT) AS v;

--: text21_to_int
SELECT try_cast('2024' AS INT) AS v;

--: text22_to_int
SELECT try_cast('2024-06' AS INT) AS v;

--: text23_to_int
SELECT try_cast('10000-01-01' AS INT) AS v;

--: text24_to_int
SELECT try_cast('2024-02-29T10:11:12Z' AS INT) AS v;

--: text25_to_int
SELECT try_cast('2024-02-29 10:11:12+02:00' AS INT) AS v;

--: text26_to_int
SELECT try_cast('2024-02-29 10:11:12.1234567' AS INT) AS v;

--: text27_to_int
SELECT try_cast('12:13:14' AS INT) AS v;

--: text28_to_int
SELECT try_cast('epoch' AS INT) AS v;

--: text29_to_int
SELECT try_cast('1.5d' AS INT) AS v;

--: text30_to_int
SELECT try_cast('12 ' AS INT) AS v;

--: text31_to_int
SELECT try_cast('\\t3\\n' AS INT) AS v;

--: text32_to_int
SELECT try_cast('ÄÖ' AS INT) AS v;

--: text0_to_bigint
SELECT try_cast('true' AS BIGINT) AS v;

--: text1_to_bigint
SELECT try_cast(' yes ' AS BIGINT) AS v;

--: text2_to_bigint
SELECT try_cast('F' AS BIGINT) AS v;

--: text3_to_bigint
SELECT try_cast('' AS BIGINT) AS v;

--: text4_to_bigint
SELECT try_cast(' ' AS BIGINT) AS v;

--: text5_to_bigint
SELECT try_cast('+1' AS BIGINT) AS v;

--: text6_to_bigint
SELECT try_cast('-0' AS BIGINT) AS v;

--: text7_to_bigint
SELECT try_cast('1.' AS BIGINT) AS v;

--: text8_to_bigint
SELECT try_cast('.5' AS BIGINT) AS v;

--: text9_to_bigint
SELECT try_cast('1e3' AS BIGINT) AS v;

--: text10_to_bigint
SELECT try_cast('1E400' AS BIGINT) AS v;

--: text11_to_bigint
SELECT try_cast('Infinity' AS BIGINT) AS v;

--: text12_to_bigint
SELECT try_cast('-inf' AS BIGINT) AS v;

--: text13_to_bigint
SELECT try_cast('nan' AS BIGINT) AS v;

--: text14_to_bigint
SELECT try_cast('0x1F' AS BIGINT) AS v;

--: text15_to_bigint
SELECT try_cast('128' AS BIGINT) AS v;

--: text16_to_bigint
SELECT try_cast('2147483648' AS BIGINT) AS v;

--: text17_to_bigint
SELECT try_cast('9223372036854775808' AS BIGINT) AS v;

--: text18_to_bigint
SELECT try_cast('1_000' AS BIGINT) AS v;

--: text19_to_bigint
SELECT try_cast('2024-2-9' AS BIGINT) AS v;

--: text20_to_bigint
SELECT try_cast('2024-02-30' AS BIGINT) AS v;

--: text21_to_bigint
SELECT try_cast('2024' AS BIGINT) AS v;

--: text22_to_bigint
SELECT try_cast('2024-06' AS BIGINT) AS v;

--: text23_to_bigint
SELECT try_cast('10000-01-01' AS BIGINT) AS v;

--: text24_to_bigint
SELECT try_cast('2024-02-29T10:11:12Z' AS BIGINT) AS v;

--: text25_to_bigint
SELECT try_cast('2024-02-29 10:11:12+02:00' AS BIGINT) AS v;

--: text26_to_bigint
SELECT try_cast('2024-02-29 10:11:12.1234567' AS BIGINT) AS v;

--: text27_to_bigint
SELECT try_cast('12:13:14' AS BIGINT) AS v;

--: text28_to_bigint
SELECT try_cast('epoch' AS BIGINT) AS v;

--: text29_to_bigint
SELECT try_cast('1.5d' AS BIGINT) AS v;

--: text30_to_bigint
SELECT try_cast('12 ' AS BIGINT) AS v;

--: text31_to_bigint
SELECT try_cast('\\t3\\n' AS BIGINT) AS v;

--: text32_to_bigint
SELECT try_cast('ÄÖ' AS BIGINT) AS v;

--: text0_to_double
SELECT try_cast('true' AS DOUBLE) AS v;

--: text1_to_double
SELECT try_cast(' yes ' AS DOUBLE) AS v;

--: text2_to_double
SELECT try_cast('F' AS DOUBLE) AS v;

--: text3_to_double
SELECT try_cast('' AS DOUBLE) AS v;

--: text4_to_double
SELECT try_cast(' ' AS DOUBLE) AS v;

--: text5_to_double
SELECT try_cast('+1' AS DOUBLE) AS v;

--: text6_to_double
SELECT try_cast('-0' AS DOUBLE) AS v;

--: text7_to_double
SELECT try_cast('1.' AS DOUBLE) AS v;

--: text8_to_double
SELECT try_cast('.5' AS DOUBLE) AS v;

--: text9_to_double
SELECT try_cast('1e3' AS DOUBLE) AS v;

--: text10_to_double
SELECT try_cast('1E400' AS DOUBLE) AS v;

--: text11_to_double
SELECT try_cast('Infinity' AS DOUBLE) AS v;

--: text12_to_double
SELECT try_cast('-inf' AS DOUBLE) AS v;

--: text13_to_double
SELECT try_cast('nan' AS DOUBLE) AS v;

--: text14_to_double
SELECT try_cast('0x1F' AS DOUBLE) AS v;

--: text15_to_double
SELECT try_cast('128' AS DOUBLE) AS v;

--: text16_to_double
SELECT try_cast('2147483648' AS DOUBLE) AS v;

--: text17_to_double
SELECT try_cast('9223372036854775808' AS DOUBLE) AS v;

--: text18_to_double
SELECT try_cast('1_000' AS DOUBLE) AS v;

--: text19_to_double
SELECT try_cast('2024-2-9' AS DOUBLE) AS v;

--: text20_to_double
SELECT try_cast('2024-02-30' AS DOUBLE) AS v;

--: text21_to_double
SELECT try_cast('2024' AS DOUBLE) AS v;

--: text22_to_double
SELECT try_cast('2024-06' AS DOUBLE) AS v;

--: text23_to_double
SELECT try_cast('10000-01-01' AS DOUBLE) AS v;

--: text24_to_double
SELECT try_cast('2024-02-29T10:11:12Z' AS DOUBLE) AS v;

--: text25_to_double
SELECT try_cast('2024-02-29 10:11:12+02:00' AS DOUBLE) AS v;

--: text26_to_double
SELECT try_cast('2024-02-29 10:11:12.1234567' AS DOUBLE) AS v;

--: text27_to_double
SELECT try_cast('12:13:14' AS DOUBLE) AS v;

--: text28_to_double
SELECT try_cast('epoch' AS DOUBLE) AS v;

--: text29_to_double
SELECT try_cast('1.5d' AS DOUBLE) AS v;

--: text30_to_double
SELECT try_cast('12 ' AS DOUBLE) AS v;

--: text31_to_double
SELECT try_cast('\\t3\\n' AS DOUBLE) AS v;

--: text32_to_double
SELECT try_cast('ÄÖ' AS DOUBLE) AS v;

--: text0_to_decimal_6_2
SELECT try_cast('true' AS DECIMAL(6,2)) AS v;

--: text1_to_decimal_6_2
SELECT try_cast(' yes ' AS DECIMAL(6,2)) AS v;

--: text2_to_decimal_6_2
SELECT try_cast('F' AS DECIMAL(6,2)) AS v;

--: text3_to_decimal_6_2
SELECT try_cast('' AS DECIMAL(6,2)) AS v;

--: text4_to_decimal_6_2
SELECT try_cast(' ' AS DECIMAL(6,2)) AS v;

--: text5_to_decimal_6_2
SELECT try_cast('+1' AS DECIMAL(6,2)) AS v;

--: text6_to_decimal_6_2
SELECT try_cast('-0' AS DECIMAL(6,2)) AS v;

--: text7_to_decimal_6_2
SELECT try_cast('1.' AS DECIMAL(6,2)) AS v;

--: text8_to_decimal_6_2
SELECT try_cast('.5' AS DECIMAL(6,2)) AS v;

--: text9_to_decimal_6_2
SELECT try_cast('1e3' AS DECIMAL(6,2)) AS v;

--: text10_to_decimal_6_2
SELECT try_cast('1E400' AS DECIMAL(6,2)) AS v;

--: text11_to_decimal_6_2
SELECT try_cast('Infinity' AS DECIMAL(6,2)) AS v;

--: text12_to_decimal_6_2
SELECT try_cast('-inf' AS DECIMAL(6,2)) AS v;

--: text13_to_decimal_6_2
SELECT try_cast('nan' AS DECIMAL(6,2)) AS v;

--: text14_to_decimal_6_2
SELECT try_cast('0x1F' AS DECIMAL(6,2)) AS v;

--: text15_to_decimal_6_2
SELECT try_cast('128' AS DECIMAL(6,2)) AS v;

--: text16_to_decimal_6_2
SELECT try_cast('2147483648' AS DECIMAL(6,2)) AS v;

--: text17_to_decimal_6_2
SELECT try_cast('9223372036854775808' AS DECIMAL(6,2)) AS v;

--: text18_to_decimal_6_2
SELECT try_cast('1_000' AS DECIMAL(6,2)) AS v;

--: text19_to_decimal_6_2
SELECT try_cast('2024-2-9' AS DECIMAL(6,2)) AS v;

--: text20_to_decimal_6_2
SELECT try_cast('2024-02-30' AS DECIMAL(6,2)) AS v;

--: text21_to_decimal_6_2
SELECT try_cast('2024' AS DECIMAL(6,2)) AS v;

--: text22_to_decimal_6_2
SELECT try_cast('2024-06' AS DECIMAL(6,2)) AS v;

--: text23_to_decimal_6_2
SELECT try_cast('10000-01-01' AS DECIMAL(6,2)) AS v;

--: text24_to_decimal_6_2
SELECT try_cast('2024-02-29T10:11:12Z' AS DECIMAL(6,2)) AS v;

--: text25_to_decimal_6_2
SELECT try_cast('2024-02-29 10:11:12+02:00' AS DECIMAL(6,2)) AS v;

--: text26_to_decimal_6_2
SELECT try_cast('2024-02-29 10:11:12.1234567' AS DECIMAL(6,2)) AS v;

--: text27_to_decimal_6_2
SELECT try_cast('12:13:14' AS DECIMAL(6,2)) AS v;

--: text28_to_decimal_6_2
SELECT try_cast('epoch' AS DECIMAL(6,2)) AS v;

--: text29_to_decimal_6_2
SELECT try_cast('1.5d' AS DECIMAL(6,2)) AS v;

--: text30_to_decimal_6_2
SELECT try_cast('12 ' AS DECIMAL(6,2)) AS v;

--: text31_to_decimal_6_2
SELECT try_cast('\\t3\\n' AS DECIMAL(6,2)) AS v;

--: text32_to_decimal_6_2
SELECT try_cast('ÄÖ' AS DECIMAL(6,2)) AS v;

--: text0_to_date
SELECT try_cast('true' AS DATE) AS v;

--: text1_to_date
SELECT try_cast(' yes ' AS DATE) AS v;

--: text2_to_date
SELECT try_cast('F' AS DATE) AS v;

--: text3_to_date
SELECT try_cast('' AS DATE) AS v;

--: text4_to_date
SELECT try_cast(' ' AS DATE) AS v;

--: text5_to_date
SELECT try_cast('+1' AS DATE) AS v;

--: text6_to_date
SELECT try_cast('-0' AS DATE) AS v;

--: text7_to_date
SELECT try_cast('1.' AS DATE) AS v;

--: text8_to_date
SELECT try_cast('.5' AS DATE) AS v;

--: text9_to_date
SELECT try_cast('1e3' AS DATE) AS v;

--: text10_to_date
SELECT try_cast('1E400' AS DATE) AS v;

--: text11_to_date
SELECT try_cast('Infinity' AS DATE) AS v;

--: text12_to_date
SELECT try_cast('-inf' AS DATE) AS v;

--: text13_to_date
SELECT try_cast('nan' AS DATE) AS v;

--: text14_to_date
SELECT try_cast('0x1F' AS DATE) AS v;

--: text15_to_date
SELECT try_cast('128' AS DATE) AS v;

--: text16_to_date
SELECT try_cast('2147483648' AS DATE) AS v;

--: text17_to_date
SELECT try_cast('9223372036854775808' AS DATE) AS v;

--: text18_to_date
SELECT try_cast('1_000' AS DATE) AS v;

--: text19_to_date
SELECT try_cast('2024-2-9' AS DATE) AS v;

--: text20_to_date
SELECT try_cast('2024-02-30' AS DATE) AS v;

--: text21_to_date
SELECT try_cast('2024' AS DATE) AS v;

--: text22_to_date
SELECT try_cast('2024-06' AS DATE) AS v;

--: text23_to_date
SELECT try_cast('10000-01-01' AS DATE) AS v;

--: text24_to_date
SELECT try_cast('2024-02-29T10:11:12Z' AS DATE) AS v;

--: text25_to_date
SELECT try_cast('2024-02-29 10:11:12+02:00' AS DATE) AS v;

--: text26_to_date
SELECT try_cast('2024-02-29 10:11:12.1234567' AS DATE) AS v;

--: text27_to_date
SELECT try_cast('12:13:14' AS DATE) AS v;

--: text28_to_date
SELECT try_cast('epoch' AS DATE) AS v;

--: text29_to_date
SELECT try_cast('1.5d' AS DATE) AS v;

--: text30_to_date
SELECT try_cast('12 ' AS DATE) AS v;

--: text31_to_date
SELECT try_cast('\\t3\\n' AS DATE) AS v;

--: text32_to_date
SELECT try_cast('ÄÖ' AS DATE) AS v;

--: text0_to_timestamp
SELECT try_cast('true' AS TIMESTAMP) AS v;

--: text1_to_timestamp
SELECT try_cast(' yes ' AS TIMESTAMP) AS v;

--: text2_to_timestamp
SELECT try_cast('F' AS TIMESTAMP) AS v;

--: text3_to_timestamp
SELECT try_cast('' AS TIMESTAMP) AS v;

--: text4_to_timestamp
SELECT try_cast(' ' AS TIMESTAMP) AS v;

--: text5_to_timestamp
SELECT try_cast('+1' AS TIMESTAMP) AS v;

--: text6_to_timestamp
SELECT try_cast('-0' AS TIMESTAMP) AS v;

--: text7_to_timestamp
SELECT try_cast('1.' AS TIMESTAMP) AS v;

--: text8_to_timestamp
SELECT try_cast('.5' AS TIMESTAMP) AS v;

--: text9_to_timestamp
SELECT try_cast('1e3' AS TIMESTAMP) AS v;

--: text10_to_timestamp
SELECT try_cast('1E400' AS TIMESTAMP) AS v;

--: text11_to_timestamp
SELECT try_cast('Infinity' AS TIMESTAMP) AS v;

--: text12_to_timestamp
SELECT try_cast('-inf' AS TIMESTAMP) AS v;

--: text13_to_timestamp
SELECT try_cast('nan' AS TIMESTAMP) AS v;

--: text14_to_timestamp
SELECT try_cast('0x1F' AS TIMESTAMP) AS v;

--: text15_to_timestamp
SELECT try_cast('128' AS TIMESTAMP) AS v;

--: text16_to_timestamp
SELECT try_cast('2147483648' AS TIMESTAMP) AS v;

--: text17_to_timestamp
SELECT try_cast('9223372036854775808' AS TIMESTAMP) AS v;

--: text18_to_timestamp
SELECT try_cast('1_000' AS TIMESTAMP) AS v;

--: text19_to_timestamp
SELECT try_cast('2024-2-9' AS TIMESTAMP) AS v;

--: text20_to_timestamp
SELECT try_cast('2024-02-30' AS TIMESTAMP) AS v;

--: text21_to_timestamp
SELECT try_cast('2024' AS TIMESTAMP) AS v;

--: text22_to_timestamp
SELECT try_cast('2024-06' AS TIMESTAMP) AS v;

--: text23_to_timestamp
SELECT try_cast('10000-01-01' AS TIMESTAMP) AS v;

--: text24_to_timestamp
SELECT try_cast('2024-02-29T10:11:12Z' AS TIMESTAMP) AS v;

--: text25_to_timestamp
SELECT try_cast('2024-02-29 10:11:12+02:00' AS TIMESTAMP) AS v;

--: text26_to_timestamp
SELECT try_cast('2024-02-29 10:11:12.1234567' AS TIMESTAMP) AS v;

--: text28_to_timestamp
SELECT try_cast('epoch' AS TIMESTAMP) AS v;

--: text29_to_timestamp
SELECT try_cast('1.5d' AS TIMESTAMP) AS v;

--: text30_to_timestamp
SELECT try_cast('12 ' AS TIMESTAMP) AS v;

--: text31_to_timestamp
SELECT try_cast('\\t3\\n' AS TIMESTAMP) AS v;

--: text32_to_timestamp
SELECT try_cast('ÄÖ' AS TIMESTAMP) AS v;

--: text0_to_timestamp_ntz
SELECT try_cast('true' AS TIMESTAMP_NTZ) AS v;

--: text1_to_timestamp_ntz
SELECT try_cast(' yes ' AS TIMESTAMP_NTZ) AS v;

--: text2_to_timestamp_ntz
SELECT try_cast('F' AS TIMESTAMP_NTZ) AS v;

--: text3_to_timestamp_ntz
SELECT try_cast('' AS TIMESTAMP_NTZ) AS v;

--: text4_to_timestamp_ntz
SELECT try_cast(' ' AS TIMESTAMP_NTZ) AS v;

--: text5_to_timestamp_ntz
SELECT try_cast('+1' AS TIMESTAMP_NTZ) AS v;

--: text6_to_timestamp_ntz
SELECT try_cast('-0' AS TIMESTAMP_NTZ) AS v;

--: text7_to_timestamp_ntz
SELECT try_cast('1.' AS TIMESTAMP_NTZ) AS v;

--: text8_to_timestamp_ntz
SELECT try_cast('.5' AS TIMESTAMP_NTZ) AS v;

--: text9_to_timestamp_ntz
SELECT try_cast('1e3' AS TIMESTAMP_NTZ) AS v;

--: text10_to_timestamp_ntz
SELECT try_cast('1E400' AS TIMESTAMP_NTZ) AS v;

--: text11_to_timestamp_ntz
SELECT try_cast('Infinity' AS TIMESTAMP_NTZ) AS v;

--: text12_to_timestamp_ntz
SELECT try_cast('-inf' AS TIMESTAMP_NTZ) AS v;

--: text13_to_timestamp_ntz
SELECT try_cast('nan' AS TIMESTAMP_NTZ) AS v;

--: text14_to_timestamp_ntz
SELECT try_cast('0x1F' AS TIMESTAMP_NTZ) AS v;

--: text15_to_timestamp_ntz
SELECT try_cast('128' AS TIMESTAMP_NTZ) AS v;

--: text16_to_timestamp_ntz
SELECT try_cast('2147483648' AS TIMESTAMP_NTZ) AS v;

--: text17_to_timestamp_ntz
SELECT try_cast('9223372036854775808' AS TIMESTAMP_NTZ) AS v;

--: text18_to_timestamp_ntz
SELECT try_cast('1_000' AS TIMESTAMP_NTZ) AS v;

--: text19_to_timestamp_ntz
SELECT try_cast('2024-2-9' AS TIMESTAMP_NTZ) AS v;

--: text20_to_timestamp_ntz
SELECT try_cast('2024-02-30' AS TIMESTAMP_NTZ) AS v;

--: text21_to_timestamp_ntz
SELECT try_cast('2024' AS TIMESTAMP_NTZ) AS v;

--: text22_to_timestamp_ntz
SELECT try_cast('2024-06' AS TIMESTAMP_NTZ) AS v;

--: text23_to_timestamp_ntz
SELECT try_cast('10000-01-01' AS TIMESTAMP_NTZ) AS v;

--: text24_to_timestamp_ntz
SELECT try_cast('2024-02-29T10:11:12Z' AS TIMESTAMP_NTZ) AS v;

--: text25_to_timestamp_ntz
SELECT try_cast('2024-02-29 10:11:12+02:00' AS TIMESTAMP_NTZ) AS v;

--: text26_to_timestamp_ntz
SELECT try_cast('2024-02-29 10:11:12.1234567' AS TIMESTAMP_NTZ) AS v;

--: text27_to_timestamp_ntz
SELECT try_cast('12:13:14' AS TIMESTAMP_NTZ) AS v;

--: text28_to_timestamp_ntz
SELECT try_cast('epoch' AS TIMESTAMP_NTZ) AS v;

--: text29_to_timestamp_ntz
SELECT try_cast('1.5d' AS TIMESTAMP_NTZ) AS v;

--: text30_to_timestamp_ntz
SELECT try_cast('12 ' AS TIMESTAMP_NTZ) AS v;

--: text31_to_timestamp_ntz
SELECT try_cast('\\t3\\n' AS TIMESTAMP_NTZ) AS v;

--: text32_to_timestamp_ntz
SELECT try_cast('ÄÖ' AS TIMESTAMP_NTZ) AS v;
