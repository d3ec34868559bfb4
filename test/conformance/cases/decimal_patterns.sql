-- Patterns of java.text.DecimalFormat, as format_number has them, and numbers of places.

--: pattern_1_double
SELECT format_number(x, '#,###.00') FROM VALUES (1234567.891D), (-0.5D), (0D), (-0.0D), (double('NaN')), (double('inf')), (double('-inf')), (2.5D), (3.5D), (1.005D), (0.125D), (-1234.5D), (1e-10D), (123456789012345678D), (99999.5D), (0.000123D) AS v(x);

--: pattern_1_decimal
SELECT format_number(x, '#,###.00') FROM VALUES (12345678901234567890.55BD), (-1.005BD), (0.00BD), (2.5BD), (-0.4BD), (1234.5678BD) AS v(x);

--: pattern_1_whole
SELECT format_number(x, '#,###.00') FROM VALUES (1234567), (0), (-5), (NULL), (99), (2147483647) AS v(x);

--: pattern_2_double
SELECT format_number(x, '0.###') FROM VALUES (1234567.891D), (-0.5D), (0D), (-0.0D), (double('NaN')), (double('inf')), (double('-inf')), (2.5D), (3.5D), (1.005D), (0.125D), (-1234.5D), (1e-10D), (123456789012345678D), (99999.5D), (0.000123D) AS v(x);

--: pattern_3_double
SELECT format_number(x, '000000.0') FROM VALUES (1234567.891D), (-0.5D), (0D), (-0.0D), (double('NaN')), (double('inf')), (double('-inf')), (2.5D), (3.5D), (1.005D), (0.125D), (-1234.5D), (1e-10D), (123456789012345678D), (99999.5D), (0.000123D) AS v(x);

--: pattern_4_double
SELECT format_number(x, '#') FROM VALUES (1234567.891D), (-0.5D), (0D), (-0.0D), (double('NaN')), (double('inf')), (double('-inf')), (2.5D), (3.5D), (1.005D), (0.125D), (-1234.5D), (1e-10D), (123456789012345678D), (99999.5D), (0.000123D) AS v(x);

--: pattern_4_decimal
SELECT format_number(x, '#') FROM VALUES (12345678901234567890.55BD), (-1.005BD), (0.00BD), (2.5BD), (-0.4BD), (1234.5678BD) AS v(x);

--: pattern_4_whole
SELECT format_number(x, '#') FROM VALUES (1234567), (0), (-5), (NULL), (99), (2147483647) AS v(x);

--: pattern_5_double
SELECT format_number(x, '$#,##0.00') FROM VALUES (1234567.891D), (-0.5D), (0D), (-0.0D), (double('NaN')), (double('inf')), (double('-inf')), (2.5D), (3.5D), (1.005D), (0.125D), (-1234.5D), (1e-10D), (123456789012345678D), (99999.5D), (0.000123D) AS v(x);

--: pattern_6_double
SELECT format_number(x, '') FROM VALUES (1234567.891D), (-0.5D), (0D), (-0.0D), (double('NaN')), (double('inf')), (double('-inf')), (2.5D), (3.5D), (1.005D), (0.125D), (-1234.5D), (1e-10D), (123456789012345678D), (99999.5D), (0.000123D) AS v(x);

--: pattern_7_double
SELECT format_number(x, '0.00%') FROM VALUES (1234567.891D), (-0.5D), (0D), (-0.0D), (double('NaN')), (double('inf')), (double('-inf')), (2.5D), (3.5D), (1.005D), (0.125D), (-1234.5D), (1e-10D), (123456789012345678D), (99999.5D), (0.000123D) AS v(x);

--: pattern_7_decimal
SELECT format_number(x, '0.00%') FROM VALUES (12345678901234567890.55BD), (-1.005BD), (0.00BD), (2.5BD), (-0.4BD), (1234.5678BD) AS v(x);

--: pattern_7_whole
SELECT format_number(x, '0.00%') FROM VALUES (1234567), (0), (-5), (NULL), (99), (2147483647) AS v(x);

--: pattern_8_double
SELECT format_number(x, '0.0E0') FROM VALUES (1234567.891D), (-0.5D), (0D), (-0.0D), (double('NaN')), (double('inf')), (double('-inf')), (2.5D), (3.5D), (1.005D), (0.125D), (-1234.5D), (1e-10D), (123456789012345678D), (99999.5D), (0.000123D) AS v(x);

--: pattern_9_double
SELECT format_number(x, '##0.#E0') FROM VALUES (1234567.891D), (-0.5D), (0D), (-0.0D), (double('NaN')), (double('inf')), (double('-inf')), (2.5D), (3.5D), (1.005D), (0.125D), (-1234.5D), (1e-10D), (123456789012345678D), (99999.5D), (0.000123D) AS v(x);

--: pattern_10_double
SELECT format_number(x, '00.##E0') FROM VALUES (1234567.891D), (-0.5D), (0D), (-0.0D), (double('NaN')), (double('inf')), (double('-inf')), (2.5D), (3.5D), (1.005D), (0.125D), (-1234.5D), (1e-10D), (123456789012345678D), (99999.5D), (0.000123D) AS v(x);

--: pattern_10_decimal
SELECT format_number(x, '00.##E0') FROM VALUES (12345678901234567890.55BD), (-1.005BD), (0.00BD), (2.5BD), (-0.4BD), (1234.5678BD) AS v(x);

--: pattern_10_whole
SELECT format_number(x, '00.##E0') FROM VALUES (1234567), (0), (-5), (NULL), (99), (2147483647) AS v(x);

--: pattern_11_double
SELECT format_number(x, '#.##E0') FROM VALUES (1234567.891D), (-0.5D), (0D), (-0.0D), (double('NaN')), (double('inf')), (double('-inf')), (2.5D), (3.5D), (1.005D), (0.125D), (-1234.5D), (1e-10D), (123456789012345678D), (99999.5D), (0.000123D) AS v(x);

--: pattern_12_double
SELECT format_number(x, '0E00') FROM VALUES (1234567.891D), (-0.5D), (0D), (-0.0D), (double('NaN')), (double('inf')), (double('-inf')), (2.5D), (3.5D), (1.005D), (0.125D), (-1234.5D), (1e-10D), (123456789012345678D), (99999.5D), (0.000123D) AS v(x);

--: pattern_13_double
SELECT format_number(x, '0.###E000') FROM VALUES (1234567.891D), (-0.5D), (0D), (-0.0D), (double('NaN')), (double('inf')), (double('-inf')), (2.5D), (3.5D), (1.005D), (0.125D), (-1234.5D), (1e-10D), (123456789012345678D), (99999.5D), (0.000123D) AS v(x);

--: pattern_13_decimal
SELECT format_number(x, '0.###E000') FROM VALUES (12345678901234567890.55BD), (-1.005BD), (0.00BD), (2.5BD), (-0.4BD), (1234.5678BD) AS v(x);

--: pattern_13_whole
SELECT format_number(x, '0.###E000') FROM VALUES (1234567), (0), (-5), (NULL), (99), (2147483647) AS v(x);

--: pattern_14_double
SELECT format_number(x, '##0.##E0') FROM VALUES (1234567.891D), (-0.5D), (0D), (-0.0D), (double('NaN')), (double('inf')), (double('-inf')), (2.5D), (3.5D), (1.005D), (0.125D), (-1234.5D), (1e-10D), (123456789012345678D), (99999.5D), (0.000123D) AS v(x);

--: pattern_15_double
SELECT format_number(x, '#,##0.##;(#,##0.##)') FROM VALUES (1234567.891D), (-0.5D), (0D), (-0.0D), (double('NaN')), (double('inf')), (double('-inf')), (2.5D), (3.5D), (1.005D), (0.125D), (-1234.5D), (1e-10D), (123456789012345678D), (99999.5D), (0.000123D) AS v(x);

--: pattern_16_double
SELECT format_number(x, '0;-0') FROM VALUES (1234567.891D), (-0.5D), (0D), (-0.0D), (double('NaN')), (double('inf')), (double('-inf')), (2.5D), (3.5D), (1.005D), (0.125D), (-1234.5D), (1e-10D), (123456789012345678D), (99999.5D), (0.000123D) AS v(x);

--: pattern_16_decimal
SELECT format_number(x, '0;-0') FROM VALUES (12345678901234567890.55BD), (-1.005BD), (0.00BD), (2.5BD), (-0.4BD), (1234.5678BD) AS v(x);

--: pattern_16_whole
SELECT format_number(x, '0;-0') FROM VALUES (1234567), (0), (-5), (NULL), (99), (2147483647) AS v(x);

--: pattern_17_double
SELECT format_number(x, '0;0') FROM VALUES (1234567.891D), (-0.5D), (0D), (-0.0D), (double('NaN')), (double('inf')), (double('-inf')), (2.5D), (3.5D), (1.005D), (0.125D), (-1234.5D), (1e-10D), (123456789012345678D), (99999.5D), (0.000123D) AS v(x);

--: pattern_18_double
SELECT format_number(x, '#;#-') FROM VALUES (1234567.891D), (-0.5D), (0D), (-0.0D), (double('NaN')), (double('inf')), (double('-inf')), (2.5D), (3.5D), (1.005D), (0.125D), (-1234.5D), (1e-10D), (123456789012345678D), (99999.5D), (0.000123D) AS v(x);

--: pattern_19_double
SELECT format_number(x, '0.00‰') FROM VALUES (1234567.891D), (-0.5D), (0D), (-0.0D), (double('NaN')), (double('inf')), (double('-inf')), (2.5D), (3.5D), (1.005D), (0.125D), (-1234.5D), (1e-10D), (123456789012345678D), (99999.5D), (0.000123D) AS v(x);

--: pattern_19_decimal
SELECT format_number(x, '0.00‰') FROM VALUES (12345678901234567890.55BD), (-1.005BD), (0.00BD), (2.5BD), (-0.4BD), (1234.5678BD) AS v(x);

--: pattern_19_whole
SELECT format_number(x, '0.00‰') FROM VALUES (1234567), (0), (-5), (NULL), (99), (2147483647) AS v(x);

--: pattern_20_double
SELECT format_number(x, '0%%') FROM VALUES (1234567.891D), (-0.5D), (0D), (-0.0D), (double('NaN')), (double('inf')), (double('-inf')), (2.5D), (3.5D), (1.005D), (0.125D), (-1234.5D), (1e-10D), (123456789012345678D), (99999.5D), (0.000123D) AS v(x);

--: pattern_21_double
SELECT format_number(x, '%0') FROM VALUES (1234567.891D), (-0.5D), (0D), (-0.0D), (double('NaN')), (double('inf')), (double('-inf')), (2.5D), (3.5D), (1.005D), (0.125D), (-1234.5D), (1e-10D), (123456789012345678D), (99999.5D), (0.000123D) AS v(x);

--: pattern_22_double
SELECT format_number(x, 'a0b') FROM VALUES (1234567.891D), (-0.5D), (0D), (-0.0D), (double('NaN')), (double('inf')), (double('-inf')), (2.5D), (3.5D), (1.005D), (0.125D), (-1234.5D), (1e-10D), (123456789012345678D), (99999.5D), (0.000123D) AS v(x);

--: pattern_22_decimal
SELECT format_number(x, 'a0b') FROM VALUES (12345678901234567890.55BD), (-1.005BD), (0.00BD), (2.5BD), (-0.4BD), (1234.5678BD) AS v(x);

--: pattern_22_whole
SELECT format_number(x, 'a0b') FROM VALUES (1234567), (0), (-5), (NULL), (99), (2147483647) AS v(x);

--: pattern_23_double
SELECT format_number(x, '0 \'x\'') FROM VALUES (1234567.891D), (-0.5D), (0D), (-0.0D), (double('NaN')), (double('inf')), (double('-inf')), (2.5D), (3.5D), (1.005D), (0.125D), (-1234.5D), (1e-10D), (123456789012345678D), (99999.5D), (0.000123D) AS v(x);

--: pattern_24_double
SELECT format_number(x, '\'#\'0') FROM VALUES (1234567.891D), (-0.5D), (0D), (-0.0D), (double('NaN')), (double('inf')), (double('-inf')), (2.5D), (3.5D), (1.005D), (0.125D), (-1234.5D), (1e-10D), (123456789012345678D), (99999.5D), (0.000123D) AS v(x);

--: pattern_25_double
SELECT format_number(x, '\'o\'\'c\'0') FROM VALUES (1234567.891D), (-0.5D), (0D), (-0.0D), (double('NaN')), (double('inf')), (double('-inf')), (2.5D), (3.5D), (1.005D), (0.125D), (-1234.5D), (1e-10D), (123456789012345678D), (99999.5D), (0.000123D) AS v(x);

--: pattern_25_decimal
SELECT format_number(x, '\'o\'\'c\'0') FROM VALUES (12345678901234567890.55BD), (-1.005BD), (0.00BD), (2.5BD), (-0.4BD), (1234.5678BD) AS v(x);

--: pattern_25_whole
SELECT format_number(x, '\'o\'\'c\'0') FROM VALUES (1234567), (0), (-5), (NULL), (99), (2147483647) AS v(x);

--: pattern_26_double
SELECT format_number(x, '0\'') FROM VALUES (1234567.891D), (-0.5D), (0D), (-0.0D), (double('NaN')), (double('inf')), (double('-inf')), (2.5D), (3.5D), (1.005D), (0.125D), (-1234.5D), (1e-10D), (123456789012345678D), (99999.5D), (0.000123D) AS v(x);

--: pattern_27_double
SELECT format_number(x, '\'0') FROM VALUES (1234567.891D), (-0.5D), (0D), (-0.0D), (double('NaN')), (double('inf')), (double('-inf')), (2.5D), (3.5D), (1.005D), (0.125D), (-1234.5D), (1e-10D), (123456789012345678D), (99999.5D), (0.000123D) AS v(x);

--: pattern_28_double
SELECT format_number(x, '#0#') FROM VALUES (1234567.891D), (-0.5D), (0D), (-0.0D), (double('NaN')), (double('inf')), (double('-inf')), (2.5D), (3.5D), (1.005D), (0.125D), (-1234.5D), (1e-10D), (123456789012345678D), (99999.5D), (0.000123D) AS v(x);

--: pattern_28_decimal
SELECT format_number(x, '#0#') FROM VALUES (12345678901234567890.55BD), (-1.005BD), (0.00BD), (2.5BD), (-0.4BD), (1234.5678BD) AS v(x);

--: pattern_28_whole
SELECT format_number(x, '#0#') FROM VALUES (1234567), (0), (-5), (NULL), (99), (2147483647) AS v(x);

--: pattern_29_double
SELECT format_number(x, '0#') FROM VALUES (1234567.891D), (-0.5D), (0D), (-0.0D), (double('NaN')), (double('inf')), (double('-inf')), (2.5D), (3.5D), (1.005D), (0.125D), (-1234.5D), (1e-10D), (123456789012345678D), (99999.5D), (0.000123D) AS v(x);

--: pattern_30_double
SELECT format_number(x, '0.0#0') FROM VALUES (1234567.891D), (-0.5D), (0D), (-0.0D), (double('NaN')), (double('inf')), (double('-inf')), (2.5D), (3.5D), (1.005D), (0.125D), (-1234.5D), (1e-10D), (123456789012345678D), (99999.5D), (0.000123D) AS v(x);

--: pattern_31_double
SELECT format_number(x, '0.0.0') FROM VALUES (1234567.891D), (-0.5D), (0D), (-0.0D), (double('NaN')), (double('inf')), (double('-inf')), (2.5D), (3.5D), (1.005D), (0.125D), (-1234.5D), (1e-10D), (123456789012345678D), (99999.5D), (0.000123D) AS v(x);

--: pattern_31_decimal
SELECT format_number(x, '0.0.0') FROM VALUES (12345678901234567890.55BD), (-1.005BD), (0.00BD), (2.5BD), (-0.4BD), (1234.5678BD) AS v(x);

--: pattern_31_whole
SELECT format_number(x, '0.0.0') FROM VALUES (1234567), (0), (-5), (NULL), (99), (2147483647) AS v(x);

--: pattern_32_double
SELECT format_number(x, '0,000') FROM VALUES (1234567.891D), (-0.5D), (0D), (-0.0D), (double('NaN')), (double('inf')), (double('-inf')), (2.5D), (3.5D), (1.005D), (0.125D), (-1234.5D), (1e-10D), (123456789012345678D), (99999.5D), (0.000123D) AS v(x);

--: pattern_33_double
SELECT format_number(x, '#,##,##0') FROM VALUES (1234567.891D), (-0.5D), (0D), (-0.0D), (double('NaN')), (double('inf')), (double('-inf')), (2.5D), (3.5D), (1.005D), (0.125D), (-1234.5D), (1e-10D), (123456789012345678D), (99999.5D), (0.000123D) AS v(x);

--: pattern_34_double
SELECT format_number(x, '0,') FROM VALUES (1234567.891D), (-0.5D), (0D), (-0.0D), (double('NaN')), (double('inf')), (double('-inf')), (2.5D), (3.5D), (1.005D), (0.125D), (-1234.5D), (1e-10D), (123456789012345678D), (99999.5D), (0.000123D) AS v(x);

--: pattern_34_decimal
SELECT format_number(x, '0,') FROM VALUES (12345678901234567890.55BD), (-1.005BD), (0.00BD), (2.5BD), (-0.4BD), (1234.5678BD) AS v(x);

--: pattern_34_whole
SELECT format_number(x, '0,') FROM VALUES (1234567), (0), (-5), (NULL), (99), (2147483647) AS v(x);

--: pattern_35_double
SELECT format_number(x, '0.,0') FROM VALUES (1234567.891D), (-0.5D), (0D), (-0.0D), (double('NaN')), (double('inf')), (double('-inf')), (2.5D), (3.5D), (1.005D), (0.125D), (-1234.5D), (1e-10D), (123456789012345678D), (99999.5D), (0.000123D) AS v(x);

--: pattern_36_double
SELECT format_number(x, '.00') FROM VALUES (1234567.891D), (-0.5D), (0D), (-0.0D), (double('NaN')), (double('inf')), (double('-inf')), (2.5D), (3.5D), (1.005D), (0.125D), (-1234.5D), (1e-10D), (123456789012345678D), (99999.5D), (0.000123D) AS v(x);

--: pattern_37_double
SELECT format_number(x, '.##') FROM VALUES (1234567.891D), (-0.5D), (0D), (-0.0D), (double('NaN')), (double('inf')), (double('-inf')), (2.5D), (3.5D), (1.005D), (0.125D), (-1234.5D), (1e-10D), (123456789012345678D), (99999.5D), (0.000123D) AS v(x);

--: pattern_37_decimal
SELECT format_number(x, '.##') FROM VALUES (12345678901234567890.55BD), (-1.005BD), (0.00BD), (2.5BD), (-0.4BD), (1234.5678BD) AS v(x);

--: pattern_37_whole
SELECT format_number(x, '.##') FROM VALUES (1234567), (0), (-5), (NULL), (99), (2147483647) AS v(x);

--: pattern_38_double
SELECT format_number(x, '#.') FROM VALUES (1234567.891D), (-0.5D), (0D), (-0.0D), (double('NaN')), (double('inf')), (double('-inf')), (2.5D), (3.5D), (1.005D), (0.125D), (-1234.5D), (1e-10D), (123456789012345678D), (99999.5D), (0.000123D) AS v(x);

--: pattern_39_double
SELECT format_number(x, '0.') FROM VALUES (1234567.891D), (-0.5D), (0D), (-0.0D), (double('NaN')), (double('inf')), (double('-inf')), (2.5D), (3.5D), (1.005D), (0.125D), (-1234.5D), (1e-10D), (123456789012345678D), (99999.5D), (0.000123D) AS v(x);

--: pattern_40_double
SELECT format_number(x, '.') FROM VALUES (1234567.891D), (-0.5D), (0D), (-0.0D), (double('NaN')), (double('inf')), (double('-inf')), (2.5D), (3.5D), (1.005D), (0.125D), (-1234.5D), (1e-10D), (123456789012345678D), (99999.5D), (0.000123D) AS v(x);

--: pattern_40_decimal
SELECT format_number(x, '.') FROM VALUES (12345678901234567890.55BD), (-1.005BD), (0.00BD), (2.5BD), (-0.4BD), (1234.5678BD) AS v(x);

--: pattern_40_whole
SELECT format_number(x, '.') FROM VALUES (1234567), (0), (-5), (NULL), (99), (2147483647) AS v(x);

--: pattern_41_double
SELECT format_number(x, '#,') FROM VALUES (1234567.891D), (-0.5D), (0D), (-0.0D), (double('NaN')), (double('inf')), (double('-inf')), (2.5D), (3.5D), (1.005D), (0.125D), (-1234.5D), (1e-10D), (123456789012345678D), (99999.5D), (0.000123D) AS v(x);

--: pattern_42_double
SELECT format_number(x, '¤0') FROM VALUES (1234567.891D), (-0.5D), (0D), (-0.0D), (double('NaN')), (double('inf')), (double('-inf')), (2.5D), (3.5D), (1.005D), (0.125D), (-1234.5D), (1e-10D), (123456789012345678D), (99999.5D), (0.000123D) AS v(x);

--: pattern_43_double
SELECT format_number(x, '¤¤0.00') FROM VALUES (1234567.891D), (-0.5D), (0D), (-0.0D), (double('NaN')), (double('inf')), (double('-inf')), (2.5D), (3.5D), (1.005D), (0.125D), (-1234.5D), (1e-10D), (123456789012345678D), (99999.5D), (0.000123D) AS v(x);

--: pattern_43_decimal
SELECT format_number(x, '¤¤0.00') FROM VALUES (12345678901234567890.55BD), (-1.005BD), (0.00BD), (2.5BD), (-0.4BD), (1234.5678BD) AS v(x);

--: pattern_43_whole
SELECT format_number(x, '¤¤0.00') FROM VALUES (1234567), (0), (-5), (NULL), (99), (2147483647) AS v(x);

--: pattern_44_double
SELECT format_number(x, '0¤') FROM VALUES (1234567.891D), (-0.5D), (0D), (-0.0D), (double('NaN')), (double('inf')), (double('-inf')), (2.5D), (3.5D), (1.005D), (0.125D), (-1234.5D), (1e-10D), (123456789012345678D), (99999.5D), (0.000123D) AS v(x);

--: pattern_45_double
SELECT format_number(x, '-0') FROM VALUES (1234567.891D), (-0.5D), (0D), (-0.0D), (double('NaN')), (double('inf')), (double('-inf')), (2.5D), (3.5D), (1.005D), (0.125D), (-1234.5D), (1e-10D), (123456789012345678D), (99999.5D), (0.000123D) AS v(x);

--: pattern_46_double
SELECT format_number(x, '0-') FROM VALUES (1234567.891D), (-0.5D), (0D), (-0.0D), (double('NaN')), (double('inf')), (double('-inf')), (2.5D), (3.5D), (1.005D), (0.125D), (-1234.5D), (1e-10D), (123456789012345678D), (99999.5D), (0.000123D) AS v(x);

--: pattern_46_decimal
SELECT format_number(x, '0-') FROM VALUES (12345678901234567890.55BD), (-1.005BD), (0.00BD), (2.5BD), (-0.4BD), (1234.5678BD) AS v(x);

--: pattern_46_whole
SELECT format_number(x, '0-') FROM VALUES (1234567), (0), (-5), (NULL), (99), (2147483647) AS v(x);

--: pattern_47_double
SELECT format_number(x, '+0') FROM VALUES (1234567.891D), (-0.5D), (0D), (-0.0D), (double('NaN')), (double('inf')), (double('-inf')), (2.5D), (3.5D), (1.005D), (0.125D), (-1234.5D), (1e-10D), (123456789012345678D), (99999.5D), (0.000123D) AS v(x);

--: pattern_48_double
SELECT format_number(x, '0;') FROM VALUES (1234567.891D), (-0.5D), (0D), (-0.0D), (double('NaN')), (double('inf')), (double('-inf')), (2.5D), (3.5D), (1.005D), (0.125D), (-1234.5D), (1e-10D), (123456789012345678D), (99999.5D), (0.000123D) AS v(x);

--: pattern_49_double
SELECT format_number(x, '0;;') FROM VALUES (1234567.891D), (-0.5D), (0D), (-0.0D), (double('NaN')), (double('inf')), (double('-inf')), (2.5D), (3.5D), (1.005D), (0.125D), (-1234.5D), (1e-10D), (123456789012345678D), (99999.5D), (0.000123D) AS v(x);

--: pattern_49_decimal
SELECT format_number(x, '0;;') FROM VALUES (12345678901234567890.55BD), (-1.005BD), (0.00BD), (2.5BD), (-0.4BD), (1234.5678BD) AS v(x);

--: pattern_49_whole
SELECT format_number(x, '0;;') FROM VALUES (1234567), (0), (-5), (NULL), (99), (2147483647) AS v(x);

--: pattern_50_double
SELECT format_number(x, '0E') FROM VALUES (1234567.891D), (-0.5D), (0D), (-0.0D), (double('NaN')), (double('inf')), (double('-inf')), (2.5D), (3.5D), (1.005D), (0.125D), (-1234.5D), (1e-10D), (123456789012345678D), (99999.5D), (0.000123D) AS v(x);

--: pattern_51_double
SELECT format_number(x, 'E0') FROM VALUES (1234567.891D), (-0.5D), (0D), (-0.0D), (double('NaN')), (double('inf')), (double('-inf')), (2.5D), (3.5D), (1.005D), (0.125D), (-1234.5D), (1e-10D), (123456789012345678D), (99999.5D), (0.000123D) AS v(x);

--: pattern_52_double
SELECT format_number(x, '#E0') FROM VALUES (1234567.891D), (-0.5D), (0D), (-0.0D), (double('NaN')), (double('inf')), (double('-inf')), (2.5D), (3.5D), (1.005D), (0.125D), (-1234.5D), (1e-10D), (123456789012345678D), (99999.5D), (0.000123D) AS v(x);

--: pattern_52_decimal
SELECT format_number(x, '#E0') FROM VALUES (12345678901234567890.55BD), (-1.005BD), (0.00BD), (2.5BD), (-0.4BD), (1234.5678BD) AS v(x);

--: pattern_52_whole
SELECT format_number(x, '#E0') FROM VALUES (1234567), (0), (-5), (NULL), (99), (2147483647) AS v(x);

--: pattern_53_double
SELECT format_number(x, '0.0E+0') FROM VALUES (1234567.891D), (-0.5D), (0D), (-0.0D), (double('NaN')), (double('inf')), (double('-inf')), (2.5D), (3.5D), (1.005D), (0.125D), (-1234.5D), (1e-10D), (123456789012345678D), (99999.5D), (0.000123D) AS v(x);

--: pattern_54_double
SELECT format_number(x, '##E0') FROM VALUES (1234567.891D), (-0.5D), (0D), (-0.0D), (double('NaN')), (double('inf')), (double('-inf')), (2.5D), (3.5D), (1.005D), (0.125D), (-1234.5D), (1e-10D), (123456789012345678D), (99999.5D), (0.000123D) AS v(x);

--: pattern_55_double
SELECT format_number(x, '###E0') FROM VALUES (1234567.891D), (-0.5D), (0D), (-0.0D), (double('NaN')), (double('inf')), (double('-inf')), (2.5D), (3.5D), (1.005D), (0.125D), (-1234.5D), (1e-10D), (123456789012345678D), (99999.5D), (0.000123D) AS v(x);

--: pattern_55_decimal
SELECT format_number(x, '###E0') FROM VALUES (12345678901234567890.55BD), (-1.005BD), (0.00BD), (2.5BD), (-0.4BD), (1234.5678BD) AS v(x);

--: pattern_55_whole
SELECT format_number(x, '###E0') FROM VALUES (1234567), (0), (-5), (NULL), (99), (2147483647) AS v(x);

--: pattern_56_double
SELECT format_number(x, '0.#;x0y') FROM VALUES (1234567.891D), (-0.5D), (0D), (-0.0D), (double('NaN')), (double('inf')), (double('-inf')), (2.5D), (3.5D), (1.005D), (0.125D), (-1234.5D), (1e-10D), (123456789012345678D), (99999.5D), (0.000123D) AS v(x);

--: pattern_57_double
SELECT format_number(x, '#,##0.00;neg #') FROM VALUES (1234567.891D), (-0.5D), (0D), (-0.0D), (double('NaN')), (double('inf')), (double('-inf')), (2.5D), (3.5D), (1.005D), (0.125D), (-1234.5D), (1e-10D), (123456789012345678D), (99999.5D), (0.000123D) AS v(x);

--: pattern_58_double
SELECT format_number(x, '0x#') FROM VALUES (1234567.891D), (-0.5D), (0D), (-0.0D), (double('NaN')), (double('inf')), (double('-inf')), (2.5D), (3.5D), (1.005D), (0.125D), (-1234.5D), (1e-10D), (123456789012345678D), (99999.5D), (0.000123D) AS v(x);

--: pattern_58_decimal
SELECT format_number(x, '0x#') FROM VALUES (12345678901234567890.55BD), (-1.005BD), (0.00BD), (2.5BD), (-0.4BD), (1234.5678BD) AS v(x);

--: pattern_58_whole
SELECT format_number(x, '0x#') FROM VALUES (1234567), (0), (-5), (NULL), (99), (2147483647) AS v(x);

--: pattern_59_double
SELECT format_number(x, 'x') FROM VALUES (1234567.891D), (-0.5D), (0D), (-0.0D), (double('NaN')), (double('inf')), (double('-inf')), (2.5D), (3.5D), (1.005D), (0.125D), (-1234.5D), (1e-10D), (123456789012345678D), (99999.5D), (0.000123D) AS v(x);

--: pattern_60_double
SELECT format_number(x, 'xyz;abc') FROM VALUES (1234567.891D), (-0.5D), (0D), (-0.0D), (double('NaN')), (double('inf')), (double('-inf')), (2.5D), (3.5D), (1.005D), (0.125D), (-1234.5D), (1e-10D), (123456789012345678D), (99999.5D), (0.000123D) AS v(x);

--: pattern_61_double
SELECT format_number(x, '%') FROM VALUES (1234567.891D), (-0.5D), (0D), (-0.0D), (double('NaN')), (double('inf')), (double('-inf')), (2.5D), (3.5D), (1.005D), (0.125D), (-1234.5D), (1e-10D), (123456789012345678D), (99999.5D), (0.000123D) AS v(x);

--: pattern_61_decimal
SELECT format_number(x, '%') FROM VALUES (12345678901234567890.55BD), (-1.005BD), (0.00BD), (2.5BD), (-0.4BD), (1234.5678BD) AS v(x);

--: pattern_61_whole
SELECT format_number(x, '%') FROM VALUES (1234567), (0), (-5), (NULL), (99), (2147483647) AS v(x);

--: pattern_62_double
SELECT format_number(x, '0%;(0)') FROM VALUES (1234567.891D), (-0.5D), (0D), (-0.0D), (double('NaN')), (double('inf')), (double('-inf')), (2.5D), (3.5D), (1.005D), (0.125D), (-1234.5D), (1e-10D), (123456789012345678D), (99999.5D), (0.000123D) AS v(x);

--: pattern_63_double
SELECT format_number(x, '00') FROM VALUES (1234567.891D), (-0.5D), (0D), (-0.0D), (double('NaN')), (double('inf')), (double('-inf')), (2.5D), (3.5D), (1.005D), (0.125D), (-1234.5D), (1e-10D), (123456789012345678D), (99999.5D), (0.000123D) AS v(x);

--: pattern_64_double
SELECT format_number(x, '00000000000000000000') FROM VALUES (1234567.891D), (-0.5D), (0D), (-0.0D), (double('NaN')), (double('inf')), (double('-inf')), (2.5D), (3.5D), (1.005D), (0.125D), (-1234.5D), (1e-10D), (123456789012345678D), (99999.5D), (0.000123D) AS v(x);

--: pattern_64_decimal
SELECT format_number(x, '00000000000000000000') FROM VALUES (12345678901234567890.55BD), (-1.005BD), (0.00BD), (2.5BD), (-0.4BD), (1234.5678BD) AS v(x);

--: pattern_64_whole
SELECT format_number(x, '00000000000000000000') FROM VALUES (1234567), (0), (-5), (NULL), (99), (2147483647) AS v(x);

--: pattern_65_double
SELECT format_number(x, '0.00000000000000000000') FROM VALUES (1234567.891D), (-0.5D), (0D), (-0.0D), (double('NaN')), (double('inf')), (double('-inf')), (2.5D), (3.5D), (1.005D), (0.125D), (-1234.5D), (1e-10D), (123456789012345678D), (99999.5D), (0.000123D) AS v(x);

--: pattern_66_double
SELECT format_number(x, '#,##0.###############') FROM VALUES (1234567.891D), (-0.5D), (0D), (-0.0D), (double('NaN')), (double('inf')), (double('-inf')), (2.5D), (3.5D), (1.005D), (0.125D), (-1234.5D), (1e-10D), (123456789012345678D), (99999.5D), (0.000123D) AS v(x);

--: pattern_67_double
SELECT format_number(x, '0.0e0') FROM VALUES (1234567.891D), (-0.5D), (0D), (-0.0D), (double('NaN')), (double('inf')), (double('-inf')), (2.5D), (3.5D), (1.005D), (0.125D), (-1234.5D), (1e-10D), (123456789012345678D), (99999.5D), (0.000123D) AS v(x);

--: pattern_67_decimal
SELECT format_number(x, '0.0e0') FROM VALUES (12345678901234567890.55BD), (-1.005BD), (0.00BD), (2.5BD), (-0.4BD), (1234.5678BD) AS v(x);

--: pattern_67_whole
SELECT format_number(x, '0.0e0') FROM VALUES (1234567), (0), (-5), (NULL), (99), (2147483647) AS v(x);

--: pattern_68_double
SELECT format_number(x, '0 000') FROM VALUES (1234567.891D), (-0.5D), (0D), (-0.0D), (double('NaN')), (double('inf')), (double('-inf')), (2.5D), (3.5D), (1.005D), (0.125D), (-1234.5D), (1e-10D), (123456789012345678D), (99999.5D), (0.000123D) AS v(x);

--: pattern_69_double
SELECT format_number(x, '#,##0.00 USD') FROM VALUES (1234567.891D), (-0.5D), (0D), (-0.0D), (double('NaN')), (double('inf')), (double('-inf')), (2.5D), (3.5D), (1.005D), (0.125D), (-1234.5D), (1e-10D), (123456789012345678D), (99999.5D), (0.000123D) AS v(x);

--: pattern_70_double
SELECT format_number(x, '\'\'0') FROM VALUES (1234567.891D), (-0.5D), (0D), (-0.0D), (double('NaN')), (double('inf')), (double('-inf')), (2.5D), (3.5D), (1.005D), (0.125D), (-1234.5D), (1e-10D), (123456789012345678D), (99999.5D), (0.000123D) AS v(x);

--: pattern_70_decimal
SELECT format_number(x, '\'\'0') FROM VALUES (12345678901234567890.55BD), (-1.005BD), (0.00BD), (2.5BD), (-0.4BD), (1234.5678BD) AS v(x);

--: pattern_70_whole
SELECT format_number(x, '\'\'0') FROM VALUES (1234567), (0), (-5), (NULL), (99), (2147483647) AS v(x);

--: pattern_71_double
SELECT format_number(x, '0"') FROM VALUES (1234567.891D), (-0.5D), (0D), (-0.0D), (double('NaN')), (double('inf')), (double('-inf')), (2.5D), (3.5D), (1.005D), (0.125D), (-1234.5D), (1e-10D), (123456789012345678D), (99999.5D), (0.000123D) AS v(x);

--: pattern_72_double
SELECT format_number(x, '0.00;\'n\'0.00%') FROM VALUES (1234567.891D), (-0.5D), (0D), (-0.0D), (double('NaN')), (double('inf')), (double('-inf')), (2.5D), (3.5D), (1.005D), (0.125D), (-1234.5D), (1e-10D), (123456789012345678D), (99999.5D), (0.000123D) AS v(x);

--: pattern_73_double
SELECT format_number(x, '##,##.0') FROM VALUES (1234567.891D), (-0.5D), (0D), (-0.0D), (double('NaN')), (double('inf')), (double('-inf')), (2.5D), (3.5D), (1.005D), (0.125D), (-1234.5D), (1e-10D), (123456789012345678D), (99999.5D), (0.000123D) AS v(x);

--: pattern_73_decimal
SELECT format_number(x, '##,##.0') FROM VALUES (12345678901234567890.55BD), (-1.005BD), (0.00BD), (2.5BD), (-0.4BD), (1234.5678BD) AS v(x);

--: pattern_73_whole
SELECT format_number(x, '##,##.0') FROM VALUES (1234567), (0), (-5), (NULL), (99), (2147483647) AS v(x);

--: pattern_74_double
SELECT format_number(x, '#.#0') FROM VALUES (1234567.891D), (-0.5D), (0D), (-0.0D), (double('NaN')), (double('inf')), (double('-inf')), (2.5D), (3.5D), (1.005D), (0.125D), (-1234.5D), (1e-10D), (123456789012345678D), (99999.5D), (0.000123D) AS v(x);

--: pattern_75_double
SELECT format_number(x, '0,0.0,0') FROM VALUES (1234567.891D), (-0.5D), (0D), (-0.0D), (double('NaN')), (double('inf')), (double('-inf')), (2.5D), (3.5D), (1.005D), (0.125D), (-1234.5D), (1e-10D), (123456789012345678D), (99999.5D), (0.000123D) AS v(x);

--: pattern_76_double
SELECT format_number(x, '#0.0,') FROM VALUES (1234567.891D), (-0.5D), (0D), (-0.0D), (double('NaN')), (double('inf')), (double('-inf')), (2.5D), (3.5D), (1.005D), (0.125D), (-1234.5D), (1e-10D), (123456789012345678D), (99999.5D), (0.000123D) AS v(x);

--: pattern_76_decimal
SELECT format_number(x, '#0.0,') FROM VALUES (12345678901234567890.55BD), (-1.005BD), (0.00BD), (2.5BD), (-0.4BD), (1234.5678BD) AS v(x);

--: pattern_76_whole
SELECT format_number(x, '#0.0,') FROM VALUES (1234567), (0), (-5), (NULL), (99), (2147483647) AS v(x);

--: pattern_77_double
SELECT format_number(x, 'é0ü') FROM VALUES (1234567.891D), (-0.5D), (0D), (-0.0D), (double('NaN')), (double('inf')), (double('-inf')), (2.5D), (3.5D), (1.005D), (0.125D), (-1234.5D), (1e-10D), (123456789012345678D), (99999.5D), (0.000123D) AS v(x);

--: pattern_79_double
SELECT format_number(x, '0.0E0x') FROM VALUES (1234567.891D), (-0.5D), (0D), (-0.0D), (double('NaN')), (double('inf')), (double('-inf')), (2.5D), (3.5D), (1.005D), (0.125D), (-1234.5D), (1e-10D), (123456789012345678D), (99999.5D), (0.000123D) AS v(x);

--: pattern_79_decimal
SELECT format_number(x, '0.0E0x') FROM VALUES (12345678901234567890.55BD), (-1.005BD), (0.00BD), (2.5BD), (-0.4BD), (1234.5678BD) AS v(x);

--: pattern_79_whole
SELECT format_number(x, '0.0E0x') FROM VALUES (1234567), (0), (-5), (NULL), (99), (2147483647) AS v(x);

--: pattern_80_double
SELECT format_number(x, '#,##0E0') FROM VALUES (1234567.891D), (-0.5D), (0D), (-0.0D), (double('NaN')), (double('inf')), (double('-inf')), (2.5D), (3.5D), (1.005D), (0.125D), (-1234.5D), (1e-10D), (123456789012345678D), (99999.5D), (0.000123D) AS v(x);

--: places_0_double
SELECT format_number(x, 0) FROM VALUES (1234567.891D), (-0.5D), (0D), (-0.0D), (double('NaN')), (double('inf')), (double('-inf')), (2.5D), (3.5D), (1.005D), (0.125D), (-1234.5D), (1e-10D), (123456789012345678D), (99999.5D), (0.000123D) AS v(x);

--: places_0_decimal
SELECT format_number(x, 0) FROM VALUES (12345678901234567890.55BD), (-1.005BD), (0.00BD), (2.5BD), (-0.4BD), (1234.5678BD) AS v(x);

--: places_0_whole
SELECT format_number(x, 0) FROM VALUES (1234567), (0), (-5), (NULL), (99), (2147483647) AS v(x);

--: places_2_double
SELECT format_number(x, 2) FROM VALUES (1234567.891D), (-0.5D), (0D), (-0.0D), (double('NaN')), (double('inf')), (double('-inf')), (2.5D), (3.5D), (1.005D), (0.125D), (-1234.5D), (1e-10D), (123456789012345678D), (99999.5D), (0.000123D) AS v(x);

--: places_2_decimal
SELECT format_number(x, 2) FROM VALUES (12345678901234567890.55BD), (-1.005BD), (0.00BD), (2.5BD), (-0.4BD), (1234.5678BD) AS v(x);

--: places_2_whole
SELECT format_number(x, 2) FROM VALUES (1234567), (0), (-5), (NULL), (99), (2147483647) AS v(x);

--: places_10_double
SELECT format_number(x, 10) FROM VALUES (1234567.891D), (-0.5D), (0D), (-0.0D), (double('NaN')), (double('inf')), (double('-inf')), (2.5D), (3.5D), (1.005D), (0.125D), (-1234.5D), (1e-10D), (123456789012345678D), (99999.5D), (0.000123D) AS v(x);

--: places_20_double
SELECT format_number(x, 20) FROM VALUES (1234567.891D), (-0.5D), (0D), (-0.0D), (double('NaN')), (double('inf')), (double('-inf')), (2.5D), (3.5D), (1.005D), (0.125D), (-1234.5D), (1e-10D), (123456789012345678D), (99999.5D), (0.000123D) AS v(x);

--: places_20_decimal
SELECT format_number(x, 20) FROM VALUES (12345678901234567890.55BD), (-1.005BD), (0.00BD), (2.5BD), (-0.4BD), (1234.5678BD) AS v(x);

--: places_20_whole
SELECT format_number(x, 20) FROM VALUES (1234567), (0), (-5), (NULL), (99), (2147483647) AS v(x);

--: places_minus_double
SELECT format_number(x, -1) FROM VALUES (1234567.891D), (-0.5D), (0D), (-0.0D), (double('NaN')), (double('inf')), (double('-inf')), (2.5D), (3.5D), (1.005D), (0.125D), (-1234.5D), (1e-10D), (123456789012345678D), (99999.5D), (0.000123D) AS v(x);

--: places_minus_decimal
SELECT format_number(x, -1) FROM VALUES (12345678901234567890.55BD), (-1.005BD), (0.00BD), (2.5BD), (-0.4BD), (1234.5678BD) AS v(x);

--: places_minus_whole
SELECT format_number(x, -1) FROM VALUES (1234567), (0), (-5), (NULL), (99), (2147483647) AS v(x);

--: places_null_double
SELECT format_number(x, NULL) FROM VALUES (1234567.891D), (-0.5D), (0D), (-0.0D), (double('NaN')), (double('inf')), (double('-inf')), (2.5D), (3.5D), (1.005D), (0.125D), (-1234.5D), (1e-10D), (123456789012345678D), (99999.5D), (0.000123D) AS v(x);

--: places_cast_3_as_tinyint_double
SELECT format_number(x, CAST(3 AS TINYINT)) FROM VALUES (1234567.891D), (-0.5D), (0D), (-0.0D), (double('NaN')), (double('inf')), (double('-inf')), (2.5D), (3.5D), (1.005D), (0.125D), (-1234.5D), (1e-10D), (123456789012345678D), (99999.5D), (0.000123D) AS v(x);

--: places_long_double
SELECT format_number(x, 2L) FROM VALUES (1234567.891D), (-0.5D), (0D), (-0.0D), (double('NaN')), (double('inf')), (double('-inf')), (2.5D), (3.5D), (1.005D), (0.125D), (-1234.5D), (1e-10D), (123456789012345678D), (99999.5D), (0.000123D) AS v(x);

--: places_1_5_double
SELECT format_number(x, 1.5) FROM VALUES (1234567.891D), (-0.5D), (0D), (-0.0D), (double('NaN')), (double('inf')), (double('-inf')), (2.5D), (3.5D), (1.005D), (0.125D), (-1234.5D), (1e-10D), (123456789012345678D), (99999.5D), (0.000123D) AS v(x);

--: places_text_double
SELECT format_number(x, '2') FROM VALUES (1234567.891D), (-0.5D), (0D), (-0.0D), (double('NaN')), (double('inf')), (double('-inf')), (2.5D), (3.5D), (1.005D), (0.125D), (-1234.5D), (1e-10D), (123456789012345678D), (99999.5D), (0.000123D) AS v(x);

--: places_true_double
SELECT format_number(x, true) FROM VALUES (1234567.891D), (-0.5D), (0D), (-0.0D), (double('NaN')), (double('inf')), (double('-inf')), (2.5D), (3.5D), (1.005D), (0.125D), (-1234.5D), (1e-10D), (123456789012345678D), (99999.5D), (0.000123D) AS v(x);

--: type_1
SELECT format_number(CAST(1.1 AS FLOAT), 2), format_number(CAST(1.1 AS FLOAT), '#,##0.00'), format_number(CAST(1.1 AS FLOAT), '0.0E0'), format_number(CAST(1.1 AS FLOAT), '0%');

--: type_2
SELECT format_number(CAST('NaN' AS FLOAT), 2), format_number(CAST('NaN' AS FLOAT), '#,##0.00'), format_number(CAST('NaN' AS FLOAT), '0.0E0'), format_number(CAST('NaN' AS FLOAT), '0%');

--: type_3
SELECT format_number(9223372036854775807L, 2), format_number(9223372036854775807L, '#,##0.00'), format_number(9223372036854775807L, '0.0E0'), format_number(9223372036854775807L, '0%');

--: type_4
SELECT format_number(-9223372036854775808L, 2), format_number(-9223372036854775808L, '#,##0.00'), format_number(-9223372036854775808L, '0.0E0'), format_number(-9223372036854775808L, '0%');

--: type_5
SELECT format_number(1Y, 2), format_number(1Y, '#,##0.00'), format_number(1Y, '0.0E0'), format_number(1Y, '0%');

--: type_6
SELECT format_number(-3S, 2), format_number(-3S, '#,##0.00'), format_number(-3S, '0.0E0'), format_number(-3S, '0%');

--: type_7
SELECT format_number('1.5', 2), format_number('1.5', '#,##0.00'), format_number('1.5', '0.0E0'), format_number('1.5', '0%');

--: type_8
SELECT format_number(true, 2), format_number(true, '#,##0.00'), format_number(true, '0.0E0'), format_number(true, '0%');

--: type_9
SELECT format_number(NULL, 2), format_number(NULL, '#,##0.00'), format_number(NULL, '0.0E0'), format_number(NULL, '0%');

--: type_10
SELECT format_number(DATE'2020-01-01', 2), format_number(DATE'2020-01-01', '#,##0.00'), format_number(DATE'2020-01-01', '0.0E0'), format_number(DATE'2020-01-01', '0%');

--: type_11
SELECT format_number(99999999999999999999999999999999999999BD, 2), format_number(99999999999999999999999999999999999999BD, '#,##0.00'), format_number(99999999999999999999999999999999999999BD, '0.0E0'), format_number(99999999999999999999999999999999999999BD, '0%');

--: type_12
SELECT format_number(0.12345678901234567890123456789012345678BD, 2), format_number(0.12345678901234567890123456789012345678BD, '#,##0.00'), format_number(0.12345678901234567890123456789012345678BD, '0.0E0'), format_number(0.12345678901234567890123456789012345678BD, '0%');

--: type_13
SELECT format_number(1.0E38D, 2), format_number(1.0E38D, '#,##0.00'), format_number(1.0E38D, '0.0E0'), format_number(1.0E38D, '0%');

--: computed_places
SELECT format_number(x, d) FROM VALUES (1.5D, 1), (2.25D, 0), (1e5D, NULL), (7D, -2) AS v(x, d);

--: computed_patterns
SELECT format_number(x, p) FROM VALUES (1.5D, '0'), (2.25D, '0.0'), (1e5D, NULL), (7D, '') AS v(x, p);

--: computed_places_decimal
SELECT format_number(x, d) FROM VALUES (1.555BD, 1), (2.25BD, 0), (1e5BD, NULL), (7BD, -2) AS v(x, d);

--: halfway_1
SELECT format_number(x,'0E0') FROM VALUES (15D),(25D),(12345D),(1235D),(1225D),(1.25D),(1.35D),(12.5D),(0.125D),(1e15D),(4503599627370497.5D),(9007199254740995D),(1234567890123456785D),(18446744073709551616D),(36893488147419103232D),(-25D),(0.125D),(0.00125D),(85D),(1.5e20D),(2.5e19D),(2.5e18D) AS v(x);

--: halfway_2
SELECT format_number(x,'0E0') FROM VALUES (15L),(25L),(12345L),(1235L),(1225L),(-25L) AS v(x);

--: halfway_3
SELECT format_number(x,'0E0') FROM VALUES (15BD),(25BD),(123.45BD),(12.35BD),(12.25BD),(-25BD),(0.125BD) AS v(x);

--: halfway_4
SELECT format_number(x,'0.0E0') FROM VALUES (15D),(25D),(12345D),(1235D),(1225D),(1.25D),(1.35D),(12.5D),(0.125D),(1e15D),(4503599627370497.5D),(9007199254740995D),(1234567890123456785D),(18446744073709551616D),(36893488147419103232D),(-25D),(0.125D),(0.00125D),(85D),(1.5e20D),(2.5e19D),(2.5e18D) AS v(x);

--: halfway_5
SELECT format_number(x,'0.0E0') FROM VALUES (15L),(25L),(12345L),(1235L),(1225L),(-25L) AS v(x);

--: halfway_6
SELECT format_number(x,'0.0E0') FROM VALUES (15BD),(25BD),(123.45BD),(12.35BD),(12.25BD),(-25BD),(0.125BD) AS v(x);

--: halfway_7
SELECT format_number(x,'##0.#E0') FROM VALUES (15D),(25D),(12345D),(1235D),(1225D),(1.25D),(1.35D),(12.5D),(0.125D),(1e15D),(4503599627370497.5D),(9007199254740995D),(1234567890123456785D),(18446744073709551616D),(36893488147419103232D),(-25D),(0.125D),(0.00125D),(85D),(1.5e20D),(2.5e19D),(2.5e18D) AS v(x);

--: halfway_8
SELECT format_number(x,'##0.#E0') FROM VALUES (15L),(25L),(12345L),(1235L),(1225L),(-25L) AS v(x);

--: halfway_9
SELECT format_number(x,'##0.#E0') FROM VALUES (15BD),(25BD),(123.45BD),(12.35BD),(12.25BD),(-25BD),(0.125BD) AS v(x);

--: halfway_10
SELECT format_number(x,'0.00E00') FROM VALUES (15D),(25D),(12345D),(1235D),(1225D),(1.25D),(1.35D),(12.5D),(0.125D),(1e15D),(4503599627370497.5D),(9007199254740995D),(1234567890123456785D),(18446744073709551616D),(36893488147419103232D),(-25D),(0.125D),(0.00125D),(85D),(1.5e20D),(2.5e19D),(2.5e18D) AS v(x);

--: halfway_11
SELECT format_number(x,'0.00E00') FROM VALUES (15L),(25L),(12345L),(1235L),(1225L),(-25L) AS v(x);

--: halfway_12
SELECT format_number(x,'0.00E00') FROM VALUES (15BD),(25BD),(123.45BD),(12.35BD),(12.25BD),(-25BD),(0.125BD) AS v(x);

--: halfway_13
SELECT format_number(x,'#E0') FROM VALUES (15D),(25D),(12345D),(1235D),(1225D),(1.25D),(1.35D),(12.5D),(0.125D),(1e15D),(4503599627370497.5D),(9007199254740995D),(1234567890123456785D),(18446744073709551616D),(36893488147419103232D),(-25D),(0.125D),(0.00125D),(85D),(1.5e20D),(2.5e19D),(2.5e18D) AS v(x);

--: halfway_14
SELECT format_number(x,'#E0') FROM VALUES (15L),(25L),(12345L),(1235L),(1225L),(-25L) AS v(x);

--: halfway_15
SELECT format_number(x,'#E0') FROM VALUES (15BD),(25BD),(123.45BD),(12.35BD),(12.25BD),(-25BD),(0.125BD) AS v(x);

--: halfway_16
SELECT format_number(x,'00E0') FROM VALUES (15D),(25D),(12345D),(1235D),(1225D),(1.25D),(1.35D),(12.5D),(0.125D),(1e15D),(4503599627370497.5D),(9007199254740995D),(1234567890123456785D),(18446744073709551616D),(36893488147419103232D),(-25D),(0.125D),(0.00125D),(85D),(1.5e20D),(2.5e19D),(2.5e18D) AS v(x);

--: halfway_17
SELECT format_number(x,'00E0') FROM VALUES (15L),(25L),(12345L),(1235L),(1225L),(-25L) AS v(x);

--: halfway_18
SELECT format_number(x,'00E0') FROM VALUES (15BD),(25BD),(123.45BD),(12.35BD),(12.25BD),(-25BD),(0.125BD) AS v(x);

--: halfway_19
SELECT format_number(x,'0%') FROM VALUES (15L),(25L),(12345L),(1235L),(1225L),(-25L) AS v(x);

--: halfway_20
SELECT format_number(x,'0%') FROM VALUES (15BD),(25BD),(123.45BD),(12.35BD),(12.25BD),(-25BD),(0.125BD) AS v(x);

--: halfway_21
SELECT format_number(x,'0.0%') FROM VALUES (15L),(25L),(12345L),(1235L),(1225L),(-25L) AS v(x);

--: halfway_22
SELECT format_number(x,'0.0%') FROM VALUES (15BD),(25BD),(123.45BD),(12.35BD),(12.25BD),(-25BD),(0.125BD) AS v(x);
