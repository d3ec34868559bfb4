-- Formats of java.util.Formatter: flags, widths, precisions and conversions of each type, and what is wrong with them.

--: whole_1
SELECT format_string('%d', x, 'z') FROM VALUES (1), (-12345), (NULL), (2147483647) AS v(x);

--: double_1
SELECT format_string('%d', x, 'z') FROM VALUES (1.5D), (-1234.5678D), (double('NaN')), (double('inf')), (double('-inf')), (-0.0D), (1e20D), (1e-5D), (NULL), (0.1D), (123456.5D), (9.995D) AS v(x);

--: whole_2
SELECT format_string('%5d', x, 'z') FROM VALUES (1), (-12345), (NULL), (2147483647) AS v(x);

--: double_2
SELECT format_string('%5d', x, 'z') FROM VALUES (1.5D), (-1234.5678D), (double('NaN')), (double('inf')), (double('-inf')), (-0.0D), (1e20D), (1e-5D), (NULL), (0.1D), (123456.5D), (9.995D) AS v(x);

--: whole_3
SELECT format_string('%-5d|', x, 'z') FROM VALUES (1), (-12345), (NULL), (2147483647) AS v(x);

--: double_3
SELECT format_string('%-5d|', x, 'z') FROM VALUES (1.5D), (-1234.5678D), (double('NaN')), (double('inf')), (double('-inf')), (-0.0D), (1e20D), (1e-5D), (NULL), (0.1D), (123456.5D), (9.995D) AS v(x);

--: whole_4
SELECT format_string('%05d', x, 'z') FROM VALUES (1), (-12345), (NULL), (2147483647) AS v(x);

--: double_4
SELECT format_string('%05d', x, 'z') FROM VALUES (1.5D), (-1234.5678D), (double('NaN')), (double('inf')), (double('-inf')), (-0.0D), (1e20D), (1e-5D), (NULL), (0.1D), (123456.5D), (9.995D) AS v(x);

--: whole_5
SELECT format_string('%+d', x, 'z') FROM VALUES (1), (-12345), (NULL), (2147483647) AS v(x);

--: double_5
SELECT format_string('%+d', x, 'z') FROM VALUES (1.5D), (-1234.5678D), (double('NaN')), (double('inf')), (double('-inf')), (-0.0D), (1e20D), (1e-5D), (NULL), (0.1D), (123456.5D), (9.995D) AS v(x);

--: whole_6
SELECT format_string('%,d', x, 'z') FROM VALUES (1), (-12345), (NULL), (2147483647) AS v(x);

--: double_6
SELECT format_string('%,d', x, 'z') FROM VALUES (1.5D), (-1234.5678D), (double('NaN')), (double('inf')), (double('-inf')), (-0.0D), (1e20D), (1e-5D), (NULL), (0.1D), (123456.5D), (9.995D) AS v(x);

--: whole_7
SELECT format_string('%(d', x, 'z') FROM VALUES (1), (-12345), (NULL), (2147483647) AS v(x);

--: double_7
SELECT format_string('%(d', x, 'z') FROM VALUES (1.5D), (-1234.5678D), (double('NaN')), (double('inf')), (double('-inf')), (-0.0D), (1e20D), (1e-5D), (NULL), (0.1D), (123456.5D), (9.995D) AS v(x);

--: whole_8
SELECT format_string('% d', x, 'z') FROM VALUES (1), (-12345), (NULL), (2147483647) AS v(x);

--: double_8
SELECT format_string('% d', x, 'z') FROM VALUES (1.5D), (-1234.5678D), (double('NaN')), (double('inf')), (double('-inf')), (-0.0D), (1e20D), (1e-5D), (NULL), (0.1D), (123456.5D), (9.995D) AS v(x);

--: whole_9
SELECT format_string('%+ d', x, 'z') FROM VALUES (1), (-12345), (NULL), (2147483647) AS v(x);

--: double_9
SELECT format_string('%+ d', x, 'z') FROM VALUES (1.5D), (-1234.5678D), (double('NaN')), (double('inf')), (double('-inf')), (-0.0D), (1e20D), (1e-5D), (NULL), (0.1D), (123456.5D), (9.995D) AS v(x);

--: whole_10
SELECT format_string('%-05d', x, 'z') FROM VALUES (1), (-12345), (NULL), (2147483647) AS v(x);

--: double_10
SELECT format_string('%-05d', x, 'z') FROM VALUES (1.5D), (-1234.5678D), (double('NaN')), (double('inf')), (double('-inf')), (-0.0D), (1e20D), (1e-5D), (NULL), (0.1D), (123456.5D), (9.995D) AS v(x);

--: whole_11
SELECT format_string('%-d', x, 'z') FROM VALUES (1), (-12345), (NULL), (2147483647) AS v(x);

--: double_11
SELECT format_string('%-d', x, 'z') FROM VALUES (1.5D), (-1234.5678D), (double('NaN')), (double('inf')), (double('-inf')), (-0.0D), (1e20D), (1e-5D), (NULL), (0.1D), (123456.5D), (9.995D) AS v(x);

--: whole_12
SELECT format_string('%0d', x, 'z') FROM VALUES (1), (-12345), (NULL), (2147483647) AS v(x);

--: double_12
SELECT format_string('%0d', x, 'z') FROM VALUES (1.5D), (-1234.5678D), (double('NaN')), (double('inf')), (double('-inf')), (-0.0D), (1e20D), (1e-5D), (NULL), (0.1D), (123456.5D), (9.995D) AS v(x);

--: whole_13
SELECT format_string('%x', x, 'z') FROM VALUES (1), (-12345), (NULL), (2147483647) AS v(x);

--: whole_14
SELECT format_string('%X', x, 'z') FROM VALUES (1), (-12345), (NULL), (2147483647) AS v(x);

--: whole_15
SELECT format_string('%#x', x, 'z') FROM VALUES (1), (-12345), (NULL), (2147483647) AS v(x);

--: whole_16
SELECT format_string('%#X', x, 'z') FROM VALUES (1), (-12345), (NULL), (2147483647) AS v(x);

--: whole_17
SELECT format_string('%010x', x, 'z') FROM VALUES (1), (-12345), (NULL), (2147483647) AS v(x);

--: whole_18
SELECT format_string('%#010x', x, 'z') FROM VALUES (1), (-12345), (NULL), (2147483647) AS v(x);

--: whole_19
SELECT format_string('%-#10x|', x, 'z') FROM VALUES (1), (-12345), (NULL), (2147483647) AS v(x);

--: double_19
SELECT format_string('%-#10x|', x, 'z') FROM VALUES (1.5D), (-1234.5678D), (double('NaN')), (double('inf')), (double('-inf')), (-0.0D), (1e20D), (1e-5D), (NULL), (0.1D), (123456.5D), (9.995D) AS v(x);

--: whole_20
SELECT format_string('%,x', x, 'z') FROM VALUES (1), (-12345), (NULL), (2147483647) AS v(x);

--: whole_21
SELECT format_string('%+x', x, 'z') FROM VALUES (1), (-12345), (NULL), (2147483647) AS v(x);

--: whole_22
SELECT format_string('%(x', x, 'z') FROM VALUES (1), (-12345), (NULL), (2147483647) AS v(x);

--: whole_23
SELECT format_string('%o', x, 'z') FROM VALUES (1), (-12345), (NULL), (2147483647) AS v(x);

--: whole_24
SELECT format_string('%#o', x, 'z') FROM VALUES (1), (-12345), (NULL), (2147483647) AS v(x);

--: whole_25
SELECT format_string('%#08o', x, 'z') FROM VALUES (1), (-12345), (NULL), (2147483647) AS v(x);

--: whole_26
SELECT format_string('%.2d', x, 'z') FROM VALUES (1), (-12345), (NULL), (2147483647) AS v(x);

--: double_26
SELECT format_string('%.2d', x, 'z') FROM VALUES (1.5D), (-1234.5678D), (double('NaN')), (double('inf')), (double('-inf')), (-0.0D), (1e20D), (1e-5D), (NULL), (0.1D), (123456.5D), (9.995D) AS v(x);

--: whole_27
SELECT format_string('%.2x', x, 'z') FROM VALUES (1), (-12345), (NULL), (2147483647) AS v(x);

--: whole_28
SELECT format_string('%s', x, 'z') FROM VALUES (1), (-12345), (NULL), (2147483647) AS v(x);

--: double_28
SELECT format_string('%s', x, 'z') FROM VALUES (1.5D), (-1234.5678D), (double('NaN')), (double('inf')), (double('-inf')), (-0.0D), (1e20D), (1e-5D), (NULL), (0.1D), (123456.5D), (9.995D) AS v(x);

--: whole_29
SELECT format_string('%10s', x, 'z') FROM VALUES (1), (-12345), (NULL), (2147483647) AS v(x);

--: double_29
SELECT format_string('%10s', x, 'z') FROM VALUES (1.5D), (-1234.5678D), (double('NaN')), (double('inf')), (double('-inf')), (-0.0D), (1e20D), (1e-5D), (NULL), (0.1D), (123456.5D), (9.995D) AS v(x);

--: whole_30
SELECT format_string('%-10s|', x, 'z') FROM VALUES (1), (-12345), (NULL), (2147483647) AS v(x);

--: double_30
SELECT format_string('%-10s|', x, 'z') FROM VALUES (1.5D), (-1234.5678D), (double('NaN')), (double('inf')), (double('-inf')), (-0.0D), (1e20D), (1e-5D), (NULL), (0.1D), (123456.5D), (9.995D) AS v(x);

--: whole_31
SELECT format_string('%S', x, 'z') FROM VALUES (1), (-12345), (NULL), (2147483647) AS v(x);

--: whole_32
SELECT format_string('%.1s', x, 'z') FROM VALUES (1), (-12345), (NULL), (2147483647) AS v(x);

--: double_32
SELECT format_string('%.1s', x, 'z') FROM VALUES (1.5D), (-1234.5678D), (double('NaN')), (double('inf')), (double('-inf')), (-0.0D), (1e20D), (1e-5D), (NULL), (0.1D), (123456.5D), (9.995D) AS v(x);

--: whole_33
SELECT format_string('%5.1s|', x, 'z') FROM VALUES (1), (-12345), (NULL), (2147483647) AS v(x);

--: double_33
SELECT format_string('%5.1s|', x, 'z') FROM VALUES (1.5D), (-1234.5678D), (double('NaN')), (double('inf')), (double('-inf')), (-0.0D), (1e20D), (1e-5D), (NULL), (0.1D), (123456.5D), (9.995D) AS v(x);

--: whole_34
SELECT format_string('%-s', x, 'z') FROM VALUES (1), (-12345), (NULL), (2147483647) AS v(x);

--: double_34
SELECT format_string('%-s', x, 'z') FROM VALUES (1.5D), (-1234.5678D), (double('NaN')), (double('inf')), (double('-inf')), (-0.0D), (1e20D), (1e-5D), (NULL), (0.1D), (123456.5D), (9.995D) AS v(x);

--: whole_35
SELECT format_string('%#s', x, 'z') FROM VALUES (1), (-12345), (NULL), (2147483647) AS v(x);

--: double_35
SELECT format_string('%#s', x, 'z') FROM VALUES (1.5D), (-1234.5678D), (double('NaN')), (double('inf')), (double('-inf')), (-0.0D), (1e20D), (1e-5D), (NULL), (0.1D), (123456.5D), (9.995D) AS v(x);

--: whole_36
SELECT format_string('%+s', x, 'z') FROM VALUES (1), (-12345), (NULL), (2147483647) AS v(x);

--: double_36
SELECT format_string('%+s', x, 'z') FROM VALUES (1.5D), (-1234.5678D), (double('NaN')), (double('inf')), (double('-inf')), (-0.0D), (1e20D), (1e-5D), (NULL), (0.1D), (123456.5D), (9.995D) AS v(x);

--: whole_37
SELECT format_string('%0s', x, 'z') FROM VALUES (1), (-12345), (NULL), (2147483647) AS v(x);

--: double_37
SELECT format_string('%0s', x, 'z') FROM VALUES (1.5D), (-1234.5678D), (double('NaN')), (double('inf')), (double('-inf')), (-0.0D), (1e20D), (1e-5D), (NULL), (0.1D), (123456.5D), (9.995D) AS v(x);

--: whole_38
SELECT format_string('% s', x, 'z') FROM VALUES (1), (-12345), (NULL), (2147483647) AS v(x);

--: double_38
SELECT format_string('% s', x, 'z') FROM VALUES (1.5D), (-1234.5678D), (double('NaN')), (double('inf')), (double('-inf')), (-0.0D), (1e20D), (1e-5D), (NULL), (0.1D), (123456.5D), (9.995D) AS v(x);

--: whole_39
SELECT format_string('%,s', x, 'z') FROM VALUES (1), (-12345), (NULL), (2147483647) AS v(x);

--: double_39
SELECT format_string('%,s', x, 'z') FROM VALUES (1.5D), (-1234.5678D), (double('NaN')), (double('inf')), (double('-inf')), (-0.0D), (1e20D), (1e-5D), (NULL), (0.1D), (123456.5D), (9.995D) AS v(x);

--: whole_40
SELECT format_string('%c', x, 'z') FROM VALUES (1), (-12345), (NULL), (2147483647) AS v(x);

--: double_40
SELECT format_string('%c', x, 'z') FROM VALUES (1.5D), (-1234.5678D), (double('NaN')), (double('inf')), (double('-inf')), (-0.0D), (1e20D), (1e-5D), (NULL), (0.1D), (123456.5D), (9.995D) AS v(x);

--: whole_41
SELECT format_string('%C', x, 'z') FROM VALUES (1), (-12345), (NULL), (2147483647) AS v(x);

--: whole_42
SELECT format_string('%5c|', x, 'z') FROM VALUES (1), (-12345), (NULL), (2147483647) AS v(x);

--: double_42
SELECT format_string('%5c|', x, 'z') FROM VALUES (1.5D), (-1234.5678D), (double('NaN')), (double('inf')), (double('-inf')), (-0.0D), (1e20D), (1e-5D), (NULL), (0.1D), (123456.5D), (9.995D) AS v(x);

--: whole_43
SELECT format_string('%-5c|', x, 'z') FROM VALUES (1), (-12345), (NULL), (2147483647) AS v(x);

--: double_43
SELECT format_string('%-5c|', x, 'z') FROM VALUES (1.5D), (-1234.5678D), (double('NaN')), (double('inf')), (double('-inf')), (-0.0D), (1e20D), (1e-5D), (NULL), (0.1D), (123456.5D), (9.995D) AS v(x);

--: whole_44
SELECT format_string('%.1c', x, 'z') FROM VALUES (1), (-12345), (NULL), (2147483647) AS v(x);

--: double_44
SELECT format_string('%.1c', x, 'z') FROM VALUES (1.5D), (-1234.5678D), (double('NaN')), (double('inf')), (double('-inf')), (-0.0D), (1e20D), (1e-5D), (NULL), (0.1D), (123456.5D), (9.995D) AS v(x);

--: whole_45
SELECT format_string('%#c', x, 'z') FROM VALUES (1), (-12345), (NULL), (2147483647) AS v(x);

--: double_45
SELECT format_string('%#c', x, 'z') FROM VALUES (1.5D), (-1234.5678D), (double('NaN')), (double('inf')), (double('-inf')), (-0.0D), (1e20D), (1e-5D), (NULL), (0.1D), (123456.5D), (9.995D) AS v(x);

--: whole_46
SELECT format_string('%b', x, 'z') FROM VALUES (1), (-12345), (NULL), (2147483647) AS v(x);

--: double_46
SELECT format_string('%b', x, 'z') FROM VALUES (1.5D), (-1234.5678D), (double('NaN')), (double('inf')), (double('-inf')), (-0.0D), (1e20D), (1e-5D), (NULL), (0.1D), (123456.5D), (9.995D) AS v(x);

--: whole_47
SELECT format_string('%B', x, 'z') FROM VALUES (1), (-12345), (NULL), (2147483647) AS v(x);

--: whole_48
SELECT format_string('%.2b', x, 'z') FROM VALUES (1), (-12345), (NULL), (2147483647) AS v(x);

--: double_48
SELECT format_string('%.2b', x, 'z') FROM VALUES (1.5D), (-1234.5678D), (double('NaN')), (double('inf')), (double('-inf')), (-0.0D), (1e20D), (1e-5D), (NULL), (0.1D), (123456.5D), (9.995D) AS v(x);

--: whole_49
SELECT format_string('%6b', x, 'z') FROM VALUES (1), (-12345), (NULL), (2147483647) AS v(x);

--: double_49
SELECT format_string('%6b', x, 'z') FROM VALUES (1.5D), (-1234.5678D), (double('NaN')), (double('inf')), (double('-inf')), (-0.0D), (1e20D), (1e-5D), (NULL), (0.1D), (123456.5D), (9.995D) AS v(x);

--: whole_50
SELECT format_string('%#b', x, 'z') FROM VALUES (1), (-12345), (NULL), (2147483647) AS v(x);

--: double_50
SELECT format_string('%#b', x, 'z') FROM VALUES (1.5D), (-1234.5678D), (double('NaN')), (double('inf')), (double('-inf')), (-0.0D), (1e20D), (1e-5D), (NULL), (0.1D), (123456.5D), (9.995D) AS v(x);

--: whole_51
SELECT format_string('%h', x, 'z') FROM VALUES (1), (-12345), (NULL), (2147483647) AS v(x);

--: whole_52
SELECT format_string('%H', x, 'z') FROM VALUES (1), (-12345), (NULL), (2147483647) AS v(x);

--: whole_53
SELECT format_string('%.2h', x, 'z') FROM VALUES (1), (-12345), (NULL), (2147483647) AS v(x);

--: whole_54
SELECT format_string('%8h', x, 'z') FROM VALUES (1), (-12345), (NULL), (2147483647) AS v(x);

--: whole_55
SELECT format_string('%#h', x, 'z') FROM VALUES (1), (-12345), (NULL), (2147483647) AS v(x);

--: whole_56
SELECT format_string('%e', x, 'z') FROM VALUES (1), (-12345), (NULL), (2147483647) AS v(x);

--: double_56
SELECT format_string('%e', x, 'z') FROM VALUES (1.5D), (-1234.5678D), (double('NaN')), (double('inf')), (double('-inf')), (-0.0D), (1e20D), (1e-5D), (NULL), (0.1D), (123456.5D), (9.995D) AS v(x);

--: whole_57
SELECT format_string('%.2e', x, 'z') FROM VALUES (1), (-12345), (NULL), (2147483647) AS v(x);

--: double_57
SELECT format_string('%.2e', x, 'z') FROM VALUES (1.5D), (-1234.5678D), (double('NaN')), (double('inf')), (double('-inf')), (-0.0D), (1e20D), (1e-5D), (NULL), (0.1D), (123456.5D), (9.995D) AS v(x);

--: whole_58
SELECT format_string('%E', x, 'z') FROM VALUES (1), (-12345), (NULL), (2147483647) AS v(x);

--: double_58
SELECT format_string('%E', x, 'z') FROM VALUES (1.5D), (-1234.5678D), (double('NaN')), (double('inf')), (double('-inf')), (-0.0D), (1e20D), (1e-5D), (NULL), (0.1D), (123456.5D), (9.995D) AS v(x);

--: whole_59
SELECT format_string('%.0e', x, 'z') FROM VALUES (1), (-12345), (NULL), (2147483647) AS v(x);

--: double_59
SELECT format_string('%.0e', x, 'z') FROM VALUES (1.5D), (-1234.5678D), (double('NaN')), (double('inf')), (double('-inf')), (-0.0D), (1e20D), (1e-5D), (NULL), (0.1D), (123456.5D), (9.995D) AS v(x);

--: whole_60
SELECT format_string('%#.0e', x, 'z') FROM VALUES (1), (-12345), (NULL), (2147483647) AS v(x);

--: double_60
SELECT format_string('%#.0e', x, 'z') FROM VALUES (1.5D), (-1234.5678D), (double('NaN')), (double('inf')), (double('-inf')), (-0.0D), (1e20D), (1e-5D), (NULL), (0.1D), (123456.5D), (9.995D) AS v(x);

--: whole_61
SELECT format_string('%+e', x, 'z') FROM VALUES (1), (-12345), (NULL), (2147483647) AS v(x);

--: double_61
SELECT format_string('%+e', x, 'z') FROM VALUES (1.5D), (-1234.5678D), (double('NaN')), (double('inf')), (double('-inf')), (-0.0D), (1e20D), (1e-5D), (NULL), (0.1D), (123456.5D), (9.995D) AS v(x);

--: whole_62
SELECT format_string('%12.3e|', x, 'z') FROM VALUES (1), (-12345), (NULL), (2147483647) AS v(x);

--: double_62
SELECT format_string('%12.3e|', x, 'z') FROM VALUES (1.5D), (-1234.5678D), (double('NaN')), (double('inf')), (double('-inf')), (-0.0D), (1e20D), (1e-5D), (NULL), (0.1D), (123456.5D), (9.995D) AS v(x);

--: whole_63
SELECT format_string('%012.3e|', x, 'z') FROM VALUES (1), (-12345), (NULL), (2147483647) AS v(x);

--: double_63
SELECT format_string('%012.3e|', x, 'z') FROM VALUES (1.5D), (-1234.5678D), (double('NaN')), (double('inf')), (double('-inf')), (-0.0D), (1e20D), (1e-5D), (NULL), (0.1D), (123456.5D), (9.995D) AS v(x);

--: whole_64
SELECT format_string('%-12.3e|', x, 'z') FROM VALUES (1), (-12345), (NULL), (2147483647) AS v(x);

--: double_64
SELECT format_string('%-12.3e|', x, 'z') FROM VALUES (1.5D), (-1234.5678D), (double('NaN')), (double('inf')), (double('-inf')), (-0.0D), (1e20D), (1e-5D), (NULL), (0.1D), (123456.5D), (9.995D) AS v(x);

--: whole_65
SELECT format_string('%,e', x, 'z') FROM VALUES (1), (-12345), (NULL), (2147483647) AS v(x);

--: double_65
SELECT format_string('%,e', x, 'z') FROM VALUES (1.5D), (-1234.5678D), (double('NaN')), (double('inf')), (double('-inf')), (-0.0D), (1e20D), (1e-5D), (NULL), (0.1D), (123456.5D), (9.995D) AS v(x);

--: whole_66
SELECT format_string('%(e', x, 'z') FROM VALUES (1), (-12345), (NULL), (2147483647) AS v(x);

--: double_66
SELECT format_string('%(e', x, 'z') FROM VALUES (1.5D), (-1234.5678D), (double('NaN')), (double('inf')), (double('-inf')), (-0.0D), (1e20D), (1e-5D), (NULL), (0.1D), (123456.5D), (9.995D) AS v(x);

--: whole_67
SELECT format_string('% e', x, 'z') FROM VALUES (1), (-12345), (NULL), (2147483647) AS v(x);

--: double_67
SELECT format_string('% e', x, 'z') FROM VALUES (1.5D), (-1234.5678D), (double('NaN')), (double('inf')), (double('-inf')), (-0.0D), (1e20D), (1e-5D), (NULL), (0.1D), (123456.5D), (9.995D) AS v(x);

--: whole_68
SELECT format_string('%f', x, 'z') FROM VALUES (1), (-12345), (NULL), (2147483647) AS v(x);

--: double_68
SELECT format_string('%f', x, 'z') FROM VALUES (1.5D), (-1234.5678D), (double('NaN')), (double('inf')), (double('-inf')), (-0.0D), (1e20D), (1e-5D), (NULL), (0.1D), (123456.5D), (9.995D) AS v(x);

--: whole_69
SELECT format_string('%.0f', x, 'z') FROM VALUES (1), (-12345), (NULL), (2147483647) AS v(x);

--: double_69
SELECT format_string('%.0f', x, 'z') FROM VALUES (1.5D), (-1234.5678D), (double('NaN')), (double('inf')), (double('-inf')), (-0.0D), (1e20D), (1e-5D), (NULL), (0.1D), (123456.5D), (9.995D) AS v(x);

--: whole_70
SELECT format_string('%#.0f', x, 'z') FROM VALUES (1), (-12345), (NULL), (2147483647) AS v(x);

--: double_70
SELECT format_string('%#.0f', x, 'z') FROM VALUES (1.5D), (-1234.5678D), (double('NaN')), (double('inf')), (double('-inf')), (-0.0D), (1e20D), (1e-5D), (NULL), (0.1D), (123456.5D), (9.995D) AS v(x);

--: whole_71
SELECT format_string('%10.3f', x, 'z') FROM VALUES (1), (-12345), (NULL), (2147483647) AS v(x);

--: double_71
SELECT format_string('%10.3f', x, 'z') FROM VALUES (1.5D), (-1234.5678D), (double('NaN')), (double('inf')), (double('-inf')), (-0.0D), (1e20D), (1e-5D), (NULL), (0.1D), (123456.5D), (9.995D) AS v(x);

--: whole_72
SELECT format_string('%,.2f', x, 'z') FROM VALUES (1), (-12345), (NULL), (2147483647) AS v(x);

--: double_72
SELECT format_string('%,.2f', x, 'z') FROM VALUES (1.5D), (-1234.5678D), (double('NaN')), (double('inf')), (double('-inf')), (-0.0D), (1e20D), (1e-5D), (NULL), (0.1D), (123456.5D), (9.995D) AS v(x);

--: whole_73
SELECT format_string('%(,.2f', x, 'z') FROM VALUES (1), (-12345), (NULL), (2147483647) AS v(x);

--: double_73
SELECT format_string('%(,.2f', x, 'z') FROM VALUES (1.5D), (-1234.5678D), (double('NaN')), (double('inf')), (double('-inf')), (-0.0D), (1e20D), (1e-5D), (NULL), (0.1D), (123456.5D), (9.995D) AS v(x);

--: whole_74
SELECT format_string('%+f', x, 'z') FROM VALUES (1), (-12345), (NULL), (2147483647) AS v(x);

--: double_74
SELECT format_string('%+f', x, 'z') FROM VALUES (1.5D), (-1234.5678D), (double('NaN')), (double('inf')), (double('-inf')), (-0.0D), (1e20D), (1e-5D), (NULL), (0.1D), (123456.5D), (9.995D) AS v(x);

--: whole_75
SELECT format_string('% f', x, 'z') FROM VALUES (1), (-12345), (NULL), (2147483647) AS v(x);

--: double_75
SELECT format_string('% f', x, 'z') FROM VALUES (1.5D), (-1234.5678D), (double('NaN')), (double('inf')), (double('-inf')), (-0.0D), (1e20D), (1e-5D), (NULL), (0.1D), (123456.5D), (9.995D) AS v(x);

--: whole_76
SELECT format_string('%012.2f', x, 'z') FROM VALUES (1), (-12345), (NULL), (2147483647) AS v(x);

--: double_76
SELECT format_string('%012.2f', x, 'z') FROM VALUES (1.5D), (-1234.5678D), (double('NaN')), (double('inf')), (double('-inf')), (-0.0D), (1e20D), (1e-5D), (NULL), (0.1D), (123456.5D), (9.995D) AS v(x);

--: whole_77
SELECT format_string('%(012.2f', x, 'z') FROM VALUES (1), (-12345), (NULL), (2147483647) AS v(x);

--: double_77
SELECT format_string('%(012.2f', x, 'z') FROM VALUES (1.5D), (-1234.5678D), (double('NaN')), (double('inf')), (double('-inf')), (-0.0D), (1e20D), (1e-5D), (NULL), (0.1D), (123456.5D), (9.995D) AS v(x);

--: whole_78
SELECT format_string('%-12.2f|', x, 'z') FROM VALUES (1), (-12345), (NULL), (2147483647) AS v(x);

--: double_78
SELECT format_string('%-12.2f|', x, 'z') FROM VALUES (1.5D), (-1234.5678D), (double('NaN')), (double('inf')), (double('-inf')), (-0.0D), (1e20D), (1e-5D), (NULL), (0.1D), (123456.5D), (9.995D) AS v(x);

--: whole_79
SELECT format_string('%.20f', x, 'z') FROM VALUES (1), (-12345), (NULL), (2147483647) AS v(x);

--: double_79
SELECT format_string('%.20f', x, 'z') FROM VALUES (1.5D), (-1234.5678D), (double('NaN')), (double('inf')), (double('-inf')), (-0.0D), (1e20D), (1e-5D), (NULL), (0.1D), (123456.5D), (9.995D) AS v(x);

--: whole_80
SELECT format_string('%g', x, 'z') FROM VALUES (1), (-12345), (NULL), (2147483647) AS v(x);

--: double_80
SELECT format_string('%g', x, 'z') FROM VALUES (1.5D), (-1234.5678D), (double('NaN')), (double('inf')), (double('-inf')), (-0.0D), (1e20D), (1e-5D), (NULL), (0.1D), (123456.5D), (9.995D) AS v(x);

--: whole_81
SELECT format_string('%.0g', x, 'z') FROM VALUES (1), (-12345), (NULL), (2147483647) AS v(x);

--: double_81
SELECT format_string('%.0g', x, 'z') FROM VALUES (1.5D), (-1234.5678D), (double('NaN')), (double('inf')), (double('-inf')), (-0.0D), (1e20D), (1e-5D), (NULL), (0.1D), (123456.5D), (9.995D) AS v(x);

--: whole_82
SELECT format_string('%.3g', x, 'z') FROM VALUES (1), (-12345), (NULL), (2147483647) AS v(x);

--: double_82
SELECT format_string('%.3g', x, 'z') FROM VALUES (1.5D), (-1234.5678D), (double('NaN')), (double('inf')), (double('-inf')), (-0.0D), (1e20D), (1e-5D), (NULL), (0.1D), (123456.5D), (9.995D) AS v(x);

--: whole_83
SELECT format_string('%#g', x, 'z') FROM VALUES (1), (-12345), (NULL), (2147483647) AS v(x);

--: double_83
SELECT format_string('%#g', x, 'z') FROM VALUES (1.5D), (-1234.5678D), (double('NaN')), (double('inf')), (double('-inf')), (-0.0D), (1e20D), (1e-5D), (NULL), (0.1D), (123456.5D), (9.995D) AS v(x);

--: whole_84
SELECT format_string('%G', x, 'z') FROM VALUES (1), (-12345), (NULL), (2147483647) AS v(x);

--: double_84
SELECT format_string('%G', x, 'z') FROM VALUES (1.5D), (-1234.5678D), (double('NaN')), (double('inf')), (double('-inf')), (-0.0D), (1e20D), (1e-5D), (NULL), (0.1D), (123456.5D), (9.995D) AS v(x);

--: whole_85
SELECT format_string('%,g', x, 'z') FROM VALUES (1), (-12345), (NULL), (2147483647) AS v(x);

--: double_85
SELECT format_string('%,g', x, 'z') FROM VALUES (1.5D), (-1234.5678D), (double('NaN')), (double('inf')), (double('-inf')), (-0.0D), (1e20D), (1e-5D), (NULL), (0.1D), (123456.5D), (9.995D) AS v(x);

--: whole_86
SELECT format_string('%012g', x, 'z') FROM VALUES (1), (-12345), (NULL), (2147483647) AS v(x);

--: double_86
SELECT format_string('%012g', x, 'z') FROM VALUES (1.5D), (-1234.5678D), (double('NaN')), (double('inf')), (double('-inf')), (-0.0D), (1e20D), (1e-5D), (NULL), (0.1D), (123456.5D), (9.995D) AS v(x);

--: whole_87
SELECT format_string('%a', x, 'z') FROM VALUES (1), (-12345), (NULL), (2147483647) AS v(x);

--: double_87
SELECT format_string('%a', x, 'z') FROM VALUES (1.5D), (-1234.5678D), (double('NaN')), (double('inf')), (double('-inf')), (-0.0D), (1e20D), (1e-5D), (NULL), (0.1D), (123456.5D), (9.995D) AS v(x);

--: whole_88
SELECT format_string('%A', x, 'z') FROM VALUES (1), (-12345), (NULL), (2147483647) AS v(x);

--: double_88
SELECT format_string('%A', x, 'z') FROM VALUES (1.5D), (-1234.5678D), (double('NaN')), (double('inf')), (double('-inf')), (-0.0D), (1e20D), (1e-5D), (NULL), (0.1D), (123456.5D), (9.995D) AS v(x);

--: whole_89
SELECT format_string('%.0a', x, 'z') FROM VALUES (1), (-12345), (NULL), (2147483647) AS v(x);

--: double_89
SELECT format_string('%.0a', x, 'z') FROM VALUES (1.5D), (-1234.5678D), (double('NaN')), (double('inf')), (double('-inf')), (-0.0D), (1e20D), (1e-5D), (NULL), (0.1D), (123456.5D), (9.995D) AS v(x);

--: whole_90
SELECT format_string('%.3a', x, 'z') FROM VALUES (1), (-12345), (NULL), (2147483647) AS v(x);

--: double_90
SELECT format_string('%.3a', x, 'z') FROM VALUES (1.5D), (-1234.5678D), (double('NaN')), (double('inf')), (double('-inf')), (-0.0D), (1e20D), (1e-5D), (NULL), (0.1D), (123456.5D), (9.995D) AS v(x);

--: whole_91
SELECT format_string('%20a', x, 'z') FROM VALUES (1), (-12345), (NULL), (2147483647) AS v(x);

--: double_91
SELECT format_string('%20a', x, 'z') FROM VALUES (1.5D), (-1234.5678D), (double('NaN')), (double('inf')), (double('-inf')), (-0.0D), (1e20D), (1e-5D), (NULL), (0.1D), (123456.5D), (9.995D) AS v(x);

--: whole_92
SELECT format_string('%020a', x, 'z') FROM VALUES (1), (-12345), (NULL), (2147483647) AS v(x);

--: double_92
SELECT format_string('%020a', x, 'z') FROM VALUES (1.5D), (-1234.5678D), (double('NaN')), (double('inf')), (double('-inf')), (-0.0D), (1e20D), (1e-5D), (NULL), (0.1D), (123456.5D), (9.995D) AS v(x);

--: whole_93
SELECT format_string('%.15a', x, 'z') FROM VALUES (1), (-12345), (NULL), (2147483647) AS v(x);

--: double_93
SELECT format_string('%.15a', x, 'z') FROM VALUES (1.5D), (-1234.5678D), (double('NaN')), (double('inf')), (double('-inf')), (-0.0D), (1e20D), (1e-5D), (NULL), (0.1D), (123456.5D), (9.995D) AS v(x);

--: whole_94
SELECT format_string('%(a', x, 'z') FROM VALUES (1), (-12345), (NULL), (2147483647) AS v(x);

--: double_94
SELECT format_string('%(a', x, 'z') FROM VALUES (1.5D), (-1234.5678D), (double('NaN')), (double('inf')), (double('-inf')), (-0.0D), (1e20D), (1e-5D), (NULL), (0.1D), (123456.5D), (9.995D) AS v(x);

--: whole_95
SELECT format_string('%+a', x, 'z') FROM VALUES (1), (-12345), (NULL), (2147483647) AS v(x);

--: double_95
SELECT format_string('%+a', x, 'z') FROM VALUES (1.5D), (-1234.5678D), (double('NaN')), (double('inf')), (double('-inf')), (-0.0D), (1e20D), (1e-5D), (NULL), (0.1D), (123456.5D), (9.995D) AS v(x);

--: whole_96
SELECT format_string('%,a', x, 'z') FROM VALUES (1), (-12345), (NULL), (2147483647) AS v(x);

--: double_96
SELECT format_string('%,a', x, 'z') FROM VALUES (1.5D), (-1234.5678D), (double('NaN')), (double('inf')), (double('-inf')), (-0.0D), (1e20D), (1e-5D), (NULL), (0.1D), (123456.5D), (9.995D) AS v(x);

--: whole_97
SELECT format_string('%%', x, 'z') FROM VALUES (1), (-12345), (NULL), (2147483647) AS v(x);

--: whole_98
SELECT format_string('%5%|', x, 'z') FROM VALUES (1), (-12345), (NULL), (2147483647) AS v(x);

--: double_98
SELECT format_string('%5%|', x, 'z') FROM VALUES (1.5D), (-1234.5678D), (double('NaN')), (double('inf')), (double('-inf')), (-0.0D), (1e20D), (1e-5D), (NULL), (0.1D), (123456.5D), (9.995D) AS v(x);

--: whole_99
SELECT format_string('%-5%|', x, 'z') FROM VALUES (1), (-12345), (NULL), (2147483647) AS v(x);

--: double_99
SELECT format_string('%-5%|', x, 'z') FROM VALUES (1.5D), (-1234.5678D), (double('NaN')), (double('inf')), (double('-inf')), (-0.0D), (1e20D), (1e-5D), (NULL), (0.1D), (123456.5D), (9.995D) AS v(x);

--: whole_100
SELECT format_string('%-%', x, 'z') FROM VALUES (1), (-12345), (NULL), (2147483647) AS v(x);

--: whole_101
SELECT format_string('%+%', x, 'z') FROM VALUES (1), (-12345), (NULL), (2147483647) AS v(x);

--: whole_102
SELECT format_string('%.2%', x, 'z') FROM VALUES (1), (-12345), (NULL), (2147483647) AS v(x);

--: whole_103
SELECT format_string('%n', x, 'z') FROM VALUES (1), (-12345), (NULL), (2147483647) AS v(x);

--: whole_104
SELECT format_string('%5n', x, 'z') FROM VALUES (1), (-12345), (NULL), (2147483647) AS v(x);

--: whole_105
SELECT format_string('%-n', x, 'z') FROM VALUES (1), (-12345), (NULL), (2147483647) AS v(x);

--: whole_106
SELECT format_string('%.1n', x, 'z') FROM VALUES (1), (-12345), (NULL), (2147483647) AS v(x);

--: whole_107
SELECT format_string('%1$s %1$s', x, 'z') FROM VALUES (1), (-12345), (NULL), (2147483647) AS v(x);

--: double_107
SELECT format_string('%1$s %1$s', x, 'z') FROM VALUES (1.5D), (-1234.5678D), (double('NaN')), (double('inf')), (double('-inf')), (-0.0D), (1e20D), (1e-5D), (NULL), (0.1D), (123456.5D), (9.995D) AS v(x);

--: whole_108
SELECT format_string('%2$s %1$s', x, 'z') FROM VALUES (1), (-12345), (NULL), (2147483647) AS v(x);

--: double_108
SELECT format_string('%2$s %1$s', x, 'z') FROM VALUES (1.5D), (-1234.5678D), (double('NaN')), (double('inf')), (double('-inf')), (-0.0D), (1e20D), (1e-5D), (NULL), (0.1D), (123456.5D), (9.995D) AS v(x);

--: whole_109
SELECT format_string('%<s', x, 'z') FROM VALUES (1), (-12345), (NULL), (2147483647) AS v(x);

--: double_109
SELECT format_string('%<s', x, 'z') FROM VALUES (1.5D), (-1234.5678D), (double('NaN')), (double('inf')), (double('-inf')), (-0.0D), (1e20D), (1e-5D), (NULL), (0.1D), (123456.5D), (9.995D) AS v(x);

--: whole_110
SELECT format_string('%s %<s', x, 'z') FROM VALUES (1), (-12345), (NULL), (2147483647) AS v(x);

--: double_110
SELECT format_string('%s %<s', x, 'z') FROM VALUES (1.5D), (-1234.5678D), (double('NaN')), (double('inf')), (double('-inf')), (-0.0D), (1e20D), (1e-5D), (NULL), (0.1D), (123456.5D), (9.995D) AS v(x);

--: whole_111
SELECT format_string('%1$s %<s %s', x, 'z') FROM VALUES (1), (-12345), (NULL), (2147483647) AS v(x);

--: double_111
SELECT format_string('%1$s %<s %s', x, 'z') FROM VALUES (1.5D), (-1234.5678D), (double('NaN')), (double('inf')), (double('-inf')), (-0.0D), (1e20D), (1e-5D), (NULL), (0.1D), (123456.5D), (9.995D) AS v(x);

--: whole_112
SELECT format_string('%--5d', x, 'z') FROM VALUES (1), (-12345), (NULL), (2147483647) AS v(x);

--: double_112
SELECT format_string('%--5d', x, 'z') FROM VALUES (1.5D), (-1234.5678D), (double('NaN')), (double('inf')), (double('-inf')), (-0.0D), (1e20D), (1e-5D), (NULL), (0.1D), (123456.5D), (9.995D) AS v(x);

--: whole_113
SELECT format_string('%-+-5d', x, 'z') FROM VALUES (1), (-12345), (NULL), (2147483647) AS v(x);

--: double_113
SELECT format_string('%-+-5d', x, 'z') FROM VALUES (1.5D), (-1234.5678D), (double('NaN')), (double('inf')), (double('-inf')), (-0.0D), (1e20D), (1e-5D), (NULL), (0.1D), (123456.5D), (9.995D) AS v(x);

--: whole_114
SELECT format_string('%', x, 'z') FROM VALUES (1), (-12345), (NULL), (2147483647) AS v(x);

--: whole_115
SELECT format_string('%5', x, 'z') FROM VALUES (1), (-12345), (NULL), (2147483647) AS v(x);

--: whole_116
SELECT format_string('abc %', x, 'z') FROM VALUES (1), (-12345), (NULL), (2147483647) AS v(x);

--: whole_117
SELECT format_string('%é', x, 'z') FROM VALUES (1), (-12345), (NULL), (2147483647) AS v(x);

--: whole_118
SELECT format_string('%q', x, 'z') FROM VALUES (1), (-12345), (NULL), (2147483647) AS v(x);

--: whole_119
SELECT format_string('%5q', x, 'z') FROM VALUES (1), (-12345), (NULL), (2147483647) AS v(x);

--: whole_120
SELECT format_string('%D', x, 'z') FROM VALUES (1), (-12345), (NULL), (2147483647) AS v(x);

--: whole_121
SELECT format_string('%F', x, 'z') FROM VALUES (1), (-12345), (NULL), (2147483647) AS v(x);

--: whole_122
SELECT format_string('%tY', x, 'z') FROM VALUES (1), (-12345), (NULL), (2147483647) AS v(x);

--: whole_123
SELECT format_string('%tq', x, 'z') FROM VALUES (1), (-12345), (NULL), (2147483647) AS v(x);

--: whole_124
SELECT format_string('%TY', x, 'z') FROM VALUES (1), (-12345), (NULL), (2147483647) AS v(x);

--: whole_125
SELECT format_string('%.1tY', x, 'z') FROM VALUES (1), (-12345), (NULL), (2147483647) AS v(x);

--: whole_126
SELECT format_string('%t', x, 'z') FROM VALUES (1), (-12345), (NULL), (2147483647) AS v(x);

--: whole_127
SELECT format_string('%-tY', x, 'z') FROM VALUES (1), (-12345), (NULL), (2147483647) AS v(x);

--: whole_128
SELECT format_string('%#tY', x, 'z') FROM VALUES (1), (-12345), (NULL), (2147483647) AS v(x);

--: whole_129
SELECT format_string('%99999999999d', x, 'z') FROM VALUES (1), (-12345), (NULL), (2147483647) AS v(x);

--: double_129
SELECT format_string('%99999999999d', x, 'z') FROM VALUES (1.5D), (-1234.5678D), (double('NaN')), (double('inf')), (double('-inf')), (-0.0D), (1e20D), (1e-5D), (NULL), (0.1D), (123456.5D), (9.995D) AS v(x);

--: whole_130
SELECT format_string('%.99999999999f', x, 'z') FROM VALUES (1), (-12345), (NULL), (2147483647) AS v(x);

--: double_130
SELECT format_string('%.99999999999f', x, 'z') FROM VALUES (1.5D), (-1234.5678D), (double('NaN')), (double('inf')), (double('-inf')), (-0.0D), (1e20D), (1e-5D), (NULL), (0.1D), (123456.5D), (9.995D) AS v(x);

--: whole_131
SELECT format_string('%s%s%s', x, 'z') FROM VALUES (1), (-12345), (NULL), (2147483647) AS v(x);

--: double_131
SELECT format_string('%s%s%s', x, 'z') FROM VALUES (1.5D), (-1234.5678D), (double('NaN')), (double('inf')), (double('-inf')), (-0.0D), (1e20D), (1e-5D), (NULL), (0.1D), (123456.5D), (9.995D) AS v(x);

--: whole_132
SELECT format_string('%3$s', x, 'z') FROM VALUES (1), (-12345), (NULL), (2147483647) AS v(x);

--: double_132
SELECT format_string('%3$s', x, 'z') FROM VALUES (1.5D), (-1234.5678D), (double('NaN')), (double('inf')), (double('-inf')), (-0.0D), (1e20D), (1e-5D), (NULL), (0.1D), (123456.5D), (9.995D) AS v(x);

--: whole_133
SELECT format_string('%1$', x, 'z') FROM VALUES (1), (-12345), (NULL), (2147483647) AS v(x);

--: whole_134
SELECT format_string('%$s', x, 'z') FROM VALUES (1), (-12345), (NULL), (2147483647) AS v(x);

--: double_134
SELECT format_string('%$s', x, 'z') FROM VALUES (1.5D), (-1234.5678D), (double('NaN')), (double('inf')), (double('-inf')), (-0.0D), (1e20D), (1e-5D), (NULL), (0.1D), (123456.5D), (9.995D) AS v(x);

--: whole_135
SELECT format_string('%01$d', x, 'z') FROM VALUES (1), (-12345), (NULL), (2147483647) AS v(x);

--: double_135
SELECT format_string('%01$d', x, 'z') FROM VALUES (1.5D), (-1234.5678D), (double('NaN')), (double('inf')), (double('-inf')), (-0.0D), (1e20D), (1e-5D), (NULL), (0.1D), (123456.5D), (9.995D) AS v(x);

--: whole_136
SELECT format_string('%1$05d', x, 'z') FROM VALUES (1), (-12345), (NULL), (2147483647) AS v(x);

--: double_136
SELECT format_string('%1$05d', x, 'z') FROM VALUES (1.5D), (-1234.5678D), (double('NaN')), (double('inf')), (double('-inf')), (-0.0D), (1e20D), (1e-5D), (NULL), (0.1D), (123456.5D), (9.995D) AS v(x);

--: whole_137
SELECT format_string('%,015d', x, 'z') FROM VALUES (1), (-12345), (NULL), (2147483647) AS v(x);

--: double_137
SELECT format_string('%,015d', x, 'z') FROM VALUES (1.5D), (-1234.5678D), (double('NaN')), (double('inf')), (double('-inf')), (-0.0D), (1e20D), (1e-5D), (NULL), (0.1D), (123456.5D), (9.995D) AS v(x);

--: whole_138
SELECT format_string('%,+(d', x, 'z') FROM VALUES (1), (-12345), (NULL), (2147483647) AS v(x);

--: double_138
SELECT format_string('%,+(d', x, 'z') FROM VALUES (1.5D), (-1234.5678D), (double('NaN')), (double('inf')), (double('-inf')), (-0.0D), (1e20D), (1e-5D), (NULL), (0.1D), (123456.5D), (9.995D) AS v(x);

--: whole_139
SELECT format_string('%0,12.1f', x, 'z') FROM VALUES (1), (-12345), (NULL), (2147483647) AS v(x);

--: double_139
SELECT format_string('%0,12.1f', x, 'z') FROM VALUES (1.5D), (-1234.5678D), (double('NaN')), (double('inf')), (double('-inf')), (-0.0D), (1e20D), (1e-5D), (NULL), (0.1D), (123456.5D), (9.995D) AS v(x);

--: whole_140
SELECT format_string('%1$s%2$s%s', x, 'z') FROM VALUES (1), (-12345), (NULL), (2147483647) AS v(x);

--: double_140
SELECT format_string('%1$s%2$s%s', x, 'z') FROM VALUES (1.5D), (-1234.5678D), (double('NaN')), (double('inf')), (double('-inf')), (-0.0D), (1e20D), (1e-5D), (NULL), (0.1D), (123456.5D), (9.995D) AS v(x);

--: whole_141
SELECT format_string('%%%s%%', x, 'z') FROM VALUES (1), (-12345), (NULL), (2147483647) AS v(x);

--: whole_142
SELECT format_string('%s%%d', x, 'z') FROM VALUES (1), (-12345), (NULL), (2147483647) AS v(x);

--: double_142
SELECT format_string('%s%%d', x, 'z') FROM VALUES (1.5D), (-1234.5678D), (double('NaN')), (double('inf')), (double('-inf')), (-0.0D), (1e20D), (1e-5D), (NULL), (0.1D), (123456.5D), (9.995D) AS v(x);

--: whole_143
SELECT format_string('%100$s', x, 'z') FROM VALUES (1), (-12345), (NULL), (2147483647) AS v(x);

--: double_143
SELECT format_string('%100$s', x, 'z') FROM VALUES (1.5D), (-1234.5678D), (double('NaN')), (double('inf')), (double('-inf')), (-0.0D), (1e20D), (1e-5D), (NULL), (0.1D), (123456.5D), (9.995D) AS v(x);

--: whole_144
SELECT format_string('%i', x, 'z') FROM VALUES (1), (-12345), (NULL), (2147483647) AS v(x);

--: whole_145
SELECT format_string('%u', x, 'z') FROM VALUES (1), (-12345), (NULL), (2147483647) AS v(x);

--: whole_146
SELECT format_string('%p', x, 'z') FROM VALUES (1), (-12345), (NULL), (2147483647) AS v(x);

--: whole_147
SELECT format_string('%l', x, 'z') FROM VALUES (1), (-12345), (NULL), (2147483647) AS v(x);

--: whole_148
SELECT format_string('%ld', x, 'z') FROM VALUES (1), (-12345), (NULL), (2147483647) AS v(x);

--: double_148
SELECT format_string('%ld', x, 'z') FROM VALUES (1.5D), (-1234.5678D), (double('NaN')), (double('inf')), (double('-inf')), (-0.0D), (1e20D), (1e-5D), (NULL), (0.1D), (123456.5D), (9.995D) AS v(x);

--: whole_149
SELECT format_string('%5.2%', x, 'z') FROM VALUES (1), (-12345), (NULL), (2147483647) AS v(x);

--: whole_150
SELECT format_string('%b %h %c', x, 'z') FROM VALUES (1), (-12345), (NULL), (2147483647) AS v(x);

--: whole_151
SELECT format_string('%99999999999$s', x, 'z') FROM VALUES (1), (-12345), (NULL), (2147483647) AS v(x);

--: double_151
SELECT format_string('%99999999999$s', x, 'z') FROM VALUES (1.5D), (-1234.5678D), (double('NaN')), (double('inf')), (double('-inf')), (-0.0D), (1e20D), (1e-5D), (NULL), (0.1D), (123456.5D), (9.995D) AS v(x);

--: d_of_1
SELECT format_string('%d', 1.5D);

--: d_of_2
SELECT format_string('%d', 1.50BD);

--: d_of_3
SELECT format_string('%d', 'abc');

--: d_of_4
SELECT format_string('%d', true);

--: d_of_5
SELECT format_string('%d', CAST(1.5 AS FLOAT));

--: d_of_6
SELECT format_string('%d', 1L);

--: d_of_7
SELECT format_string('%d', DATE'2020-01-01');

--: d_of_8
SELECT format_string('%d', X'41');

--: d_of_9
SELECT format_string('%d', make_interval(1));

--: d_of_10
SELECT format_string('%d', parse_json('1'));

--: d_of_11
SELECT format_string('%d', TIMESTAMP_NTZ'2020-01-01 00:00:00');

--: d_of_12
SELECT format_string('%d', TIME'12:00:00');

--: x_of_1
SELECT format_string('%x', 1.5D);

--: x_of_2
SELECT format_string('%x', 1.50BD);

--: x_of_3
SELECT format_string('%x', 'abc');

--: x_of_4
SELECT format_string('%x', true);

--: x_of_5
SELECT format_string('%x', CAST(1.5 AS FLOAT));

--: x_of_6
SELECT format_string('%x', 1L);

--: x_of_7
SELECT format_string('%x', DATE'2020-01-01');

--: x_of_8
SELECT format_string('%x', X'41');

--: x_of_9
SELECT format_string('%x', make_interval(1));

--: x_of_10
SELECT format_string('%x', parse_json('1'));

--: x_of_11
SELECT format_string('%x', TIMESTAMP_NTZ'2020-01-01 00:00:00');

--: x_of_12
SELECT format_string('%x', TIME'12:00:00');

--: c_of_1
SELECT format_string('%c', 1.5D);

--: c_of_2
SELECT format_string('%c', 1.50BD);

--: c_of_3
SELECT format_string('%c', 'abc');

--: c_of_4
SELECT format_string('%c', true);

--: c_of_5
SELECT format_string('%c', CAST(1.5 AS FLOAT));

--: c_of_6
SELECT format_string('%c', 1L);

--: c_of_7
SELECT format_string('%c', DATE'2020-01-01');

--: c_of_8
SELECT format_string('%c', X'41');

--: c_of_9
SELECT format_string('%c', make_interval(1));

--: c_of_10
SELECT format_string('%c', parse_json('1'));

--: c_of_11
SELECT format_string('%c', TIMESTAMP_NTZ'2020-01-01 00:00:00');

--: c_of_12
SELECT format_string('%c', TIME'12:00:00');

--: f_of_1
SELECT format_string('%f', 1.5D);

--: f_of_2
SELECT format_string('%f', 1.50BD);

--: f_of_3
SELECT format_string('%f', 'abc');

--: f_of_4
SELECT format_string('%f', true);

--: f_of_5
SELECT format_string('%f', CAST(1.5 AS FLOAT));

--: f_of_6
SELECT format_string('%f', 1L);

--: f_of_7
SELECT format_string('%f', DATE'2020-01-01');

--: f_of_8
SELECT format_string('%f', X'41');

--: f_of_9
SELECT format_string('%f', make_interval(1));

--: f_of_10
SELECT format_string('%f', parse_json('1'));

--: f_of_11
SELECT format_string('%f', TIMESTAMP_NTZ'2020-01-01 00:00:00');

--: f_of_12
SELECT format_string('%f', TIME'12:00:00');

--: Y_of_1
SELECT format_string('%tY', 1.5D);

--: Y_of_2
SELECT format_string('%tY', 1.50BD);

--: Y_of_3
SELECT format_string('%tY', 'abc');

--: Y_of_4
SELECT format_string('%tY', true);

--: Y_of_5
SELECT format_string('%tY', CAST(1.5 AS FLOAT));

--: Y_of_7
SELECT format_string('%tY', DATE'2020-01-01');

--: Y_of_8
SELECT format_string('%tY', X'41');

--: Y_of_9
SELECT format_string('%tY', make_interval(1));

--: Y_of_10
SELECT format_string('%tY', parse_json('1'));

--: a_of_1
SELECT format_string('%a', 1.5D);

--: a_of_2
SELECT format_string('%a', 1.50BD);

--: a_of_3
SELECT format_string('%a', 'abc');

--: a_of_4
SELECT format_string('%a', true);

--: a_of_5
SELECT format_string('%a', CAST(1.5 AS FLOAT));

--: a_of_6
SELECT format_string('%a', 1L);

--: a_of_7
SELECT format_string('%a', DATE'2020-01-01');

--: a_of_8
SELECT format_string('%a', X'41');

--: a_of_9
SELECT format_string('%a', make_interval(1));

--: a_of_10
SELECT format_string('%a', parse_json('1'));

--: a_of_11
SELECT format_string('%a', TIMESTAMP_NTZ'2020-01-01 00:00:00');

--: a_of_12
SELECT format_string('%a', TIME'12:00:00');

--: types_1
SELECT format_string('%s', -1L), format_string('%s', 9223372036854775807L), format_string('%s', -1Y), format_string('%s', -1S), format_string('%s', -128Y), format_string('%s', 32767S), format_string('%s', CAST(0.1 AS FLOAT)), format_string('%s', CAST('NaN' AS FLOAT)), format_string('%s', ''), format_string('%s', 'é😀x'), format_string('%s', TIMESTAMP'2020-01-01 00:00:00'), format_string('%s', TIMESTAMP_NTZ'2020-01-01 00:00:00'), format_string('%s', INTERVAL '1' YEAR), format_string('%s', INTERVAL '1' DAY), format_string('%s', make_interval(1,2,3)), format_string('%s', TIME'12:00:00'), format_string('%s', CAST(NULL AS DECIMAL(5,2))), format_string('%s', 128512), format_string('%s', 65), format_string('%s', false), format_string('%s', CAST(NULL AS BOOLEAN)), format_string('%s', 1e300D), format_string('%s', 2.5D), format_string('%s', 0.5D), format_string('%s', 1.005D), format_string('%s', 123456789.125D), format_string('%s', 1e7D), format_string('%s', 0.001D), format_string('%s', 0.0001D), format_string('%s', 0.00001D), format_string('%s', 999999.5D), format_string('%s', 100000D), format_string('%s', 1000000D), format_string('%s', 12345678D), format_string('%s', 2e-3D);

--: types_2
SELECT format_string('%b', -1L), format_string('%b', 9223372036854775807L), format_string('%b', -1Y), format_string('%b', -1S), format_string('%b', -128Y), format_string('%b', 32767S), format_string('%b', CAST(0.1 AS FLOAT)), format_string('%b', CAST('NaN' AS FLOAT)), format_string('%b', ''), format_string('%b', 'é😀x'), format_string('%b', TIMESTAMP'2020-01-01 00:00:00'), format_string('%b', TIMESTAMP_NTZ'2020-01-01 00:00:00'), format_string('%b', INTERVAL '1' YEAR), format_string('%b', INTERVAL '1' DAY), format_string('%b', make_interval(1,2,3)), format_string('%b', TIME'12:00:00'), format_string('%b', CAST(NULL AS DECIMAL(5,2))), format_string('%b', 128512), format_string('%b', 65), format_string('%b', false), format_string('%b', CAST(NULL AS BOOLEAN)), format_string('%b', 1e300D), format_string('%b', 2.5D), format_string('%b', 0.5D), format_string('%b', 1.005D), format_string('%b', 123456789.125D), format_string('%b', 1e7D), format_string('%b', 0.001D), format_string('%b', 0.0001D), format_string('%b', 0.00001D), format_string('%b', 999999.5D), format_string('%b', 100000D), format_string('%b', 1000000D), format_string('%b', 12345678D), format_string('%b', 2e-3D);

--: types_3
SELECT format_string('%S', -1L), format_string('%S', 9223372036854775807L), format_string('%S', -1Y), format_string('%S', -1S), format_string('%S', -128Y), format_string('%S', 32767S), format_string('%S', CAST(0.1 AS FLOAT)), format_string('%S', CAST('NaN' AS FLOAT)), format_string('%S', ''), format_string('%S', 'é😀x'), format_string('%S', TIMESTAMP'2020-01-01 00:00:00'), format_string('%S', TIMESTAMP_NTZ'2020-01-01 00:00:00'), format_string('%S', INTERVAL '1' YEAR), format_string('%S', INTERVAL '1' DAY), format_string('%S', make_interval(1,2,3)), format_string('%S', TIME'12:00:00'), format_string('%S', CAST(NULL AS DECIMAL(5,2))), format_string('%S', 128512), format_string('%S', 65), format_string('%S', false), format_string('%S', CAST(NULL AS BOOLEAN)), format_string('%S', 1e300D), format_string('%S', 2.5D), format_string('%S', 0.5D), format_string('%S', 1.005D), format_string('%S', 123456789.125D), format_string('%S', 1e7D), format_string('%S', 0.001D), format_string('%S', 0.0001D), format_string('%S', 0.00001D), format_string('%S', 999999.5D), format_string('%S', 100000D), format_string('%S', 1000000D), format_string('%S', 12345678D), format_string('%S', 2e-3D);

--: types_4
SELECT format_string('%5s|', -1L), format_string('%5s|', 9223372036854775807L), format_string('%5s|', -1Y), format_string('%5s|', -1S), format_string('%5s|', -128Y), format_string('%5s|', 32767S), format_string('%5s|', CAST(0.1 AS FLOAT)), format_string('%5s|', CAST('NaN' AS FLOAT)), format_string('%5s|', ''), format_string('%5s|', 'é😀x'), format_string('%5s|', TIMESTAMP'2020-01-01 00:00:00'), format_string('%5s|', TIMESTAMP_NTZ'2020-01-01 00:00:00'), format_string('%5s|', INTERVAL '1' YEAR), format_string('%5s|', INTERVAL '1' DAY), format_string('%5s|', make_interval(1,2,3)), format_string('%5s|', TIME'12:00:00'), format_string('%5s|', CAST(NULL AS DECIMAL(5,2))), format_string('%5s|', 128512), format_string('%5s|', 65), format_string('%5s|', false), format_string('%5s|', CAST(NULL AS BOOLEAN)), format_string('%5s|', 1e300D), format_string('%5s|', 2.5D), format_string('%5s|', 0.5D), format_string('%5s|', 1.005D), format_string('%5s|', 123456789.125D), format_string('%5s|', 1e7D), format_string('%5s|', 0.001D), format_string('%5s|', 0.0001D), format_string('%5s|', 0.00001D), format_string('%5s|', 999999.5D), format_string('%5s|', 100000D), format_string('%5s|', 1000000D), format_string('%5s|', 12345678D), format_string('%5s|', 2e-3D);

--: types_5
SELECT format_string('%-5s|', -1L), format_string('%-5s|', 9223372036854775807L), format_string('%-5s|', -1Y), format_string('%-5s|', -1S), format_string('%-5s|', -128Y), format_string('%-5s|', 32767S), format_string('%-5s|', CAST(0.1 AS FLOAT)), format_string('%-5s|', CAST('NaN' AS FLOAT)), format_string('%-5s|', ''), format_string('%-5s|', 'é😀x'), format_string('%-5s|', TIMESTAMP'2020-01-01 00:00:00'), format_string('%-5s|', TIMESTAMP_NTZ'2020-01-01 00:00:00'), format_string('%-5s|', INTERVAL '1' YEAR), format_string('%-5s|', INTERVAL '1' DAY), format_string('%-5s|', make_interval(1,2,3)), format_string('%-5s|', TIME'12:00:00'), format_string('%-5s|', CAST(NULL AS DECIMAL(5,2))), format_string('%-5s|', 128512), format_string('%-5s|', 65), format_string('%-5s|', false), format_string('%-5s|', CAST(NULL AS BOOLEAN)), format_string('%-5s|', 1e300D), format_string('%-5s|', 2.5D), format_string('%-5s|', 0.5D), format_string('%-5s|', 1.005D), format_string('%-5s|', 123456789.125D), format_string('%-5s|', 1e7D), format_string('%-5s|', 0.001D), format_string('%-5s|', 0.0001D), format_string('%-5s|', 0.00001D), format_string('%-5s|', 999999.5D), format_string('%-5s|', 100000D), format_string('%-5s|', 1000000D), format_string('%-5s|', 12345678D), format_string('%-5s|', 2e-3D);

--: types_6
SELECT format_string('%.2s', -1L), format_string('%.2s', 9223372036854775807L), format_string('%.2s', -1Y), format_string('%.2s', -1S), format_string('%.2s', -128Y), format_string('%.2s', 32767S), format_string('%.2s', CAST(0.1 AS FLOAT)), format_string('%.2s', CAST('NaN' AS FLOAT)), format_string('%.2s', ''), format_string('%.2s', 'é😀x'), format_string('%.2s', TIMESTAMP'2020-01-01 00:00:00'), format_string('%.2s', TIMESTAMP_NTZ'2020-01-01 00:00:00'), format_string('%.2s', INTERVAL '1' YEAR), format_string('%.2s', INTERVAL '1' DAY), format_string('%.2s', make_interval(1,2,3)), format_string('%.2s', TIME'12:00:00'), format_string('%.2s', CAST(NULL AS DECIMAL(5,2))), format_string('%.2s', 128512), format_string('%.2s', 65), format_string('%.2s', false), format_string('%.2s', CAST(NULL AS BOOLEAN)), format_string('%.2s', 1e300D), format_string('%.2s', 2.5D), format_string('%.2s', 0.5D), format_string('%.2s', 1.005D), format_string('%.2s', 123456789.125D), format_string('%.2s', 1e7D), format_string('%.2s', 0.001D), format_string('%.2s', 0.0001D), format_string('%.2s', 0.00001D), format_string('%.2s', 999999.5D), format_string('%.2s', 100000D), format_string('%.2s', 1000000D), format_string('%.2s', 12345678D), format_string('%.2s', 2e-3D);

--: fractions_1
SELECT format_string('%f', x) FROM VALUES (2.5D), (0.5D), (1.005D), (123456789.125D), (1e7D), (0.001D), (0.0001D), (0.00001D), (999999.5D), (100000D), (1000000D), (12345678D), (2e-3D) AS v(x);

--: floats_1
SELECT format_string('%f', x) FROM VALUES (CAST(0.1 AS FLOAT)), (CAST('NaN' AS FLOAT)), (CAST(1.5 AS FLOAT)), (CAST(3.4028235E38 AS FLOAT)) AS v(x);

--: fractions_2
SELECT format_string('%e', x) FROM VALUES (2.5D), (0.5D), (1.005D), (123456789.125D), (1e7D), (0.001D), (0.0001D), (0.00001D), (999999.5D), (100000D), (1000000D), (12345678D), (2e-3D) AS v(x);

--: floats_2
SELECT format_string('%e', x) FROM VALUES (CAST(0.1 AS FLOAT)), (CAST('NaN' AS FLOAT)), (CAST(1.5 AS FLOAT)), (CAST(3.4028235E38 AS FLOAT)) AS v(x);

--: fractions_3
SELECT format_string('%g', x) FROM VALUES (2.5D), (0.5D), (1.005D), (123456789.125D), (1e7D), (0.001D), (0.0001D), (0.00001D), (999999.5D), (100000D), (1000000D), (12345678D), (2e-3D) AS v(x);

--: floats_3
SELECT format_string('%g', x) FROM VALUES (CAST(0.1 AS FLOAT)), (CAST('NaN' AS FLOAT)), (CAST(1.5 AS FLOAT)), (CAST(3.4028235E38 AS FLOAT)) AS v(x);

--: fractions_4
SELECT format_string('%a', x) FROM VALUES (2.5D), (0.5D), (1.005D), (123456789.125D), (1e7D), (0.001D), (0.0001D), (0.00001D), (999999.5D), (100000D), (1000000D), (12345678D), (2e-3D) AS v(x);

--: floats_4
SELECT format_string('%a', x) FROM VALUES (CAST(0.1 AS FLOAT)), (CAST('NaN' AS FLOAT)), (CAST(1.5 AS FLOAT)), (CAST(3.4028235E38 AS FLOAT)) AS v(x);

--: fractions_5
SELECT format_string('%.3a', x) FROM VALUES (2.5D), (0.5D), (1.005D), (123456789.125D), (1e7D), (0.001D), (0.0001D), (0.00001D), (999999.5D), (100000D), (1000000D), (12345678D), (2e-3D) AS v(x);

--: floats_5
SELECT format_string('%.3a', x) FROM VALUES (CAST(0.1 AS FLOAT)), (CAST('NaN' AS FLOAT)), (CAST(1.5 AS FLOAT)), (CAST(3.4028235E38 AS FLOAT)) AS v(x);

--: fractions_6
SELECT format_string('%.0f', x) FROM VALUES (2.5D), (0.5D), (1.005D), (123456789.125D), (1e7D), (0.001D), (0.0001D), (0.00001D), (999999.5D), (100000D), (1000000D), (12345678D), (2e-3D) AS v(x);

--: floats_6
SELECT format_string('%.0f', x) FROM VALUES (CAST(0.1 AS FLOAT)), (CAST('NaN' AS FLOAT)), (CAST(1.5 AS FLOAT)), (CAST(3.4028235E38 AS FLOAT)) AS v(x);

--: fractions_7
SELECT format_string('%.2f', x) FROM VALUES (2.5D), (0.5D), (1.005D), (123456789.125D), (1e7D), (0.001D), (0.0001D), (0.00001D), (999999.5D), (100000D), (1000000D), (12345678D), (2e-3D) AS v(x);

--: floats_7
SELECT format_string('%.2f', x) FROM VALUES (CAST(0.1 AS FLOAT)), (CAST('NaN' AS FLOAT)), (CAST(1.5 AS FLOAT)), (CAST(3.4028235E38 AS FLOAT)) AS v(x);

--: fractions_8
SELECT format_string('%.15f', x) FROM VALUES (2.5D), (0.5D), (1.005D), (123456789.125D), (1e7D), (0.001D), (0.0001D), (0.00001D), (999999.5D), (100000D), (1000000D), (12345678D), (2e-3D) AS v(x);

--: floats_8
SELECT format_string('%.15f', x) FROM VALUES (CAST(0.1 AS FLOAT)), (CAST('NaN' AS FLOAT)), (CAST(1.5 AS FLOAT)), (CAST(3.4028235E38 AS FLOAT)) AS v(x);

--: fractions_9
SELECT format_string('%.1e', x) FROM VALUES (2.5D), (0.5D), (1.005D), (123456789.125D), (1e7D), (0.001D), (0.0001D), (0.00001D), (999999.5D), (100000D), (1000000D), (12345678D), (2e-3D) AS v(x);

--: floats_9
SELECT format_string('%.1e', x) FROM VALUES (CAST(0.1 AS FLOAT)), (CAST('NaN' AS FLOAT)), (CAST(1.5 AS FLOAT)), (CAST(3.4028235E38 AS FLOAT)) AS v(x);

--: fractions_10
SELECT format_string('%.12g', x) FROM VALUES (2.5D), (0.5D), (1.005D), (123456789.125D), (1e7D), (0.001D), (0.0001D), (0.00001D), (999999.5D), (100000D), (1000000D), (12345678D), (2e-3D) AS v(x);

--: floats_10
SELECT format_string('%.12g', x) FROM VALUES (CAST(0.1 AS FLOAT)), (CAST('NaN' AS FLOAT)), (CAST(1.5 AS FLOAT)), (CAST(3.4028235E38 AS FLOAT)) AS v(x);

--: fractions_11
SELECT format_string('%,.2f', x) FROM VALUES (2.5D), (0.5D), (1.005D), (123456789.125D), (1e7D), (0.001D), (0.0001D), (0.00001D), (999999.5D), (100000D), (1000000D), (12345678D), (2e-3D) AS v(x);

--: floats_11
SELECT format_string('%,.2f', x) FROM VALUES (CAST(0.1 AS FLOAT)), (CAST('NaN' AS FLOAT)), (CAST(1.5 AS FLOAT)), (CAST(3.4028235E38 AS FLOAT)) AS v(x);

--: fractions_12
SELECT format_string('%020.3f', x) FROM VALUES (2.5D), (0.5D), (1.005D), (123456789.125D), (1e7D), (0.001D), (0.0001D), (0.00001D), (999999.5D), (100000D), (1000000D), (12345678D), (2e-3D) AS v(x);

--: floats_12
SELECT format_string('%020.3f', x) FROM VALUES (CAST(0.1 AS FLOAT)), (CAST('NaN' AS FLOAT)), (CAST(1.5 AS FLOAT)), (CAST(3.4028235E38 AS FLOAT)) AS v(x);

--: hash
SELECT format_string('%h', 'abc'), format_string('%h', 1), format_string('%H', -1L), format_string('%h', 1.5D), format_string('%h', true), format_string('%.2h', CAST(0.1 AS FLOAT)), format_string('%h', CAST(NULL AS INT));

--: other_1
SELECT format_string('%c', 1114112);

--: other_2
SELECT format_string('%c', -1);

--: other_3
SELECT format_string('%c', 128512);

--: other_4
SELECT format_string('%s');

--: other_5
SELECT format_string('%2$s', 1);

--: other_6
SELECT format_string('', 1);

--: other_7
SELECT format_string(NULL, 1);

--: other_8
SELECT printf('%s %d', 'a', 1), printf('%-10s|%05d|%.3f', 'x', 42, 3.14159D);

--: computed_formats
SELECT format_string(f, 7, 'z') FROM VALUES ('%d %s'), ('%2$s'), (NULL), ('%%'), ('x') AS v(f);
