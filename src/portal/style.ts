// The looks of the public pages: one small sheet inside each page, for old phones, for print, and in large type. Colours keep
// seven to one against their ground where words stand on them.

export const style = `:root{color-scheme:light}
*{box-sizing:border-box}
html{font-size:17px;-webkit-text-size-adjust:100%}
html.large{font-size:25px}
body{margin:0;font:1rem/1.7 "Noto Sans SC","Microsoft YaHei","PingFang SC",sans-serif;color:#1a1a1a;background:#fff;overflow-wrap:anywhere}
header,main,footer{max-width:40rem;margin:0 auto;padding:.75rem 1rem}
header{display:flex;flex-wrap:wrap;gap:.25rem 1rem;justify-content:space-between;align-items:center;border-bottom:3px solid #8c1d18}
header .name{font-weight:700}
footer{border-top:1px solid #767676;font-size:.9rem}
h1{font-size:1.5rem;line-height:1.35;margin:.75rem 0}
h2{font-size:1.15rem;margin:1.25rem 0 .25rem}
p{margin:.5rem 0}
a{color:#0b4aa2}
a,button,input,textarea,label{touch-action:manipulation}
header a{display:inline-block;padding:.5rem 0;min-height:44px}
:focus-visible{outline:3px solid #0b4aa2;outline-offset:2px}
dl{margin:.75rem 0;border-top:1px solid #bbb}
dl div{display:flex;flex-wrap:wrap;gap:0 1rem;padding:.4rem 0;border-bottom:1px solid #bbb}
dt{flex:0 0 6em;color:#4a4a4a}
dd{flex:1 1 10rem;margin:0}
fieldset{border:0;margin:1rem 0;padding:0}
legend,label.head{font-weight:700;font-size:1.15rem;padding:0;display:block}
.choice{display:flex;align-items:center;gap:.75rem;min-height:3rem;margin:.5rem 0;padding:.5rem .75rem;border:2px solid #767676;border-radius:6px}
.choice:has(:checked){border-color:#0b4aa2;background:#eef4fd}
.choice input{width:1.5rem;height:1.5rem;flex:none;margin:0}
.hint{color:#4a4a4a;margin:.1rem 0 .4rem}
input[type=text],textarea{width:100%;font:inherit;padding:.6rem .75rem;border:2px solid #767676;border-radius:6px;background:#fff;color:inherit}
input.code{font-size:1.35rem;letter-spacing:.12em;text-transform:uppercase}
button{font:inherit;font-weight:700;min-height:3rem;padding:.6rem 1.75rem;border:0;border-radius:6px;background:#8c1d18;color:#fff;cursor:pointer}
.note{border-left:5px solid #0b4aa2;background:#eef4fd;padding:.5rem .9rem;margin:1rem 0}
.wrong{border-left-color:#8c1d18;background:#fdf0ef}
.band{background:#fff3cd;color:#4d3800;text-align:center;padding:.25rem 1rem}
@media print{header a,button,.unprinted{display:none}}`
