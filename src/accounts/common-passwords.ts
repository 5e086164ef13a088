// Passwords that are tried first by whoever tries many: ten characters or more, since shorter ones are refused anyway. Compared
// without case, spaces and signs.
export const commonPasswords: ReadonlySet<string> = new Set([
  '1234567890', '0123456789', '12345678910', '123456789a', 'a123456789', '1234567890a', '123456789q', 'q123456789', '123456789abc', 'abc123456789',
  '1111111111', '0000000000', '8888888888', '6666666666', '9999999999', '1122334455', '1212121212', '1231231231', '123123123123', '1234512345',
  '9876543210', '0987654321', '1q2w3e4r5t', '1qaz2wsx3edc', 'qwertyuiop', 'qwer1234asdf', 'qazwsxedcrfv', 'asdfghjkl123', 'zxcvbnm123', 'qwerty12345',
  'password12', 'password123', 'password1234', 'passw0rd123', 'admin12345', 'admin123456', 'administrator', 'root123456', 'welcome123', 'letmein123',
  'woaini1314', 'woaini520', 'woaini1314520', '5201314520', '1314520520', '5201314abc', 'iloveyou123', 'iloveyou520', 'zhongguo123', 'woaizhongguo',
  'changeme123', 'test123456', 'user123456', 'guest123456', 'huawei12345', 'lenovo12345', 'china123456', 'abcd123456', 'abcdef123456', 'aa12345678', 'aa123456789',
  'abc1234567', 'abcd12345678', 'abcdefghij', 'qq123456789', 'wang123456', 'zhang123456', 'li12345678', 'liu1234567', 'chen123456', 'yang123456',
  'xiangzhi123', 'xiangzhi2024', 'xiangzhi2025', 'xiangzhi2026', 'sifasuo123', 'sifasuo2024', 'xiangzhen123', 'zhengfu123', 'fazhi12345', 'fazhi2024', 'yongjia2024',
  '乡治乡治乡治乡治乡治', '一二三四五六七八九十', '密码密码密码密码密码', '我爱你我爱你我爱你',
])
