// The looks of the public pages: one small sheet inside each page, for old phones, for print, and in large type. Colours keep
// seven to one against their ground where words stand on them; what is touched is at least 44 pixels high.

export const style = `:root{color-scheme:light}
*{box-sizing:border-box}
html{font-size:17px;-webkit-text-size-adjust:100%}
html.large{font-size:25px}
body{margin:0;font:1rem/1.7 "Noto Sans SC","Microsoft YaHei","PingFang SC",sans-serif;color:#1a1a1a;background:#fff;overflow-wrap:anywhere}
header,nav.trail,main,footer{max-width:44rem;margin:0 auto;padding:.75rem 1rem}
header{display:flex;flex-wrap:wrap;gap:.25rem 1rem;justify-content:space-between;align-items:center;border-bottom:3px solid #8c1d18}
header .name{font-weight:700;color:inherit;text-decoration:none}
footer{border-top:1px solid #767676;font-size:.9rem}
h1{font-size:1.5rem;line-height:1.35;margin:.75rem 0}
h2{font-size:1.2rem;line-height:1.4;margin:1.5rem 0 .25rem}
h3{font-size:1rem;margin:1rem 0 .25rem}
p{margin:.5rem 0}
a{color:#0b4aa2}
a,button,input,textarea,select,label,summary{touch-action:manipulation}
header a,footer a,nav a,.tall{display:inline-block;padding:.5rem 0;min-height:44px}
nav a,footer a{margin-right:1rem}
nav a[aria-current]{font-weight:700;color:inherit;text-decoration:none}
mark{background:#fff3cd;color:inherit}
nav.trail{padding-bottom:0}
nav.trail+main{padding-top:0}
li .tall{display:block}
nav.trail a::before{content:"\\2039\\a0"}
:focus-visible{outline:3px solid #0b4aa2;outline-offset:2px}
.skip,.trap{position:absolute;left:-99rem}
.big{font-size:1.6rem;letter-spacing:.08em}
button.plain{margin-left:.25rem}
.skip:focus{left:0;top:0;background:#fff;padding:.75rem 1rem;z-index:1}
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
input[type=text],input[type=tel],input[type=search],textarea,select{width:100%;font:inherit;padding:.6rem .75rem;border:2px solid #767676;border-radius:6px;background:#fff;color:inherit;min-height:3rem}
input.code{font-size:1.35rem;letter-spacing:.12em;text-transform:uppercase}
input.short{max-width:12em}
.bad{border-left:5px solid #8c1d18;padding-left:.9rem}
.fault{color:#8c1d18;font-weight:700;margin:.1rem 0 .4rem}
button,.button{display:inline-block;font:inherit;font-weight:700;min-height:3rem;padding:.6rem 1.75rem;border:0;border-radius:6px;background:#8c1d18;color:#fff;text-decoration:none;cursor:pointer}
button.plain{background:#fff;color:#0b4aa2;border:2px solid #0b4aa2}
.search{display:flex;flex-wrap:wrap;gap:.5rem;margin:.5rem 0}
.search input{flex:1 1 12rem;width:auto;min-width:0}
.note{border-left:5px solid #0b4aa2;background:#eef4fd;padding:.5rem .9rem;margin:1rem 0}
.wrong{border-left-color:#8c1d18;background:#fdf0ef}
.entries{list-style:none;margin:.75rem 0;padding:0;border-top:1px solid #bbb}
.entries li{border-bottom:1px solid #bbb;padding:.5rem 0}
.entries a{display:block;font-weight:700;padding:.4rem 0;min-height:44px}
.entries .hint{margin:0}
.doors{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(17rem,100%),1fr));gap:.75rem;list-style:none;margin:1rem 0;padding:0}
.doors a{display:block;height:100%;padding:.75rem 1rem;border:2px solid #767676;border-radius:6px;text-decoration:none}
.doors b{display:block;font-size:1.15rem;text-decoration:underline}
.doors span{color:#4a4a4a}
table{border-collapse:collapse;width:100%;margin:.75rem 0}
caption{text-align:left;font-weight:700;padding:.25rem 0}
th,td{text-align:left;vertical-align:top;padding:.4rem .75rem .4rem 0;border-bottom:1px solid #bbb}
.numbers td+td,.numbers th+th{text-align:right}
details{margin:.25rem 0}
summary{color:#0b4aa2;cursor:pointer;padding:.5rem 0;min-height:44px}
details ol,details ul{margin:0 0 .5rem;padding-left:1.5rem}
.law p{text-indent:2em;margin:.25rem 0}
.law p:target{background:#fff3cd}
.band{background:#fff3cd;color:#4d3800;text-align:center;padding:.25rem 1rem}
@media(max-width:30rem){thead{position:absolute;left:-99rem}tr,td,th[scope=row]{display:block}tr{border-bottom:1px solid #bbb;padding:.4rem 0}td,th[scope=row]{border:0;padding:.1rem 0}td[data-head]::before{content:attr(data-head) "：";color:#4a4a4a}.numbers td+td{text-align:left}}
svg.code{display:block;margin:.5rem 0;max-width:100%;height:auto}
@media print{header a+a,nav,button,.button,.search,.skip,.unprinted,summary{display:none}header{border-bottom:1px solid}a{color:inherit;text-decoration:none}details:not([open])>*{display:block}.doors a{border:0;padding:0}}`
