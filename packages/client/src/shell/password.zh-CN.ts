/** What the page says that changes the password; it comes with it. */
export const passwordZh = {
  first: '您使用的是一次性密码，请先设置自己的密码。',
  current: '当前密码',
  next: '新密码',
  repeat: '再次输入新密码',
  different: '两次输入的新密码不一致，请核对。',
  submit: '保存',
  done: '密码已修改。',
}
