import type { welcome as english } from "../en/welcome";
import type { Like } from "../types";

export const welcome: Like<typeof english> = {
  welcome_title: "读新闻，来源就在旁边",
  welcome_intro:
    "Fact Annotator 突出显示页面关于国际刑警组织、红色通报和所引数字的说法。点击突出显示处，即可看到五篇指名的文章怎么说。",
  welcome_try: "试一试",
  welcome_try_hint: "这篇文章是虚构的。点击突出显示处，或用 Tab 键移到那里再按 Enter。",
  welcome_article: "示例文章",
  welcome_legend: "线条的含义",
  welcome_matches: "与至少一篇文章的数值相同",
  welcome_consistent: "取整或表述较宽，但相符",
  welcome_differs: "与同一时期所有文章的数值都不同",
  welcome_sources_disagree: "各篇文章的数值本身不一致",
  welcome_other_period: "文章说的是另一时期",
  welcome_mention: "一处提及；卡片显示相关资料",
  welcome_where: "在哪里可用",
  welcome_where_about: {
    other:
      "可用于 {count} 个经过审核的新闻网站。在其他页面上，工具栏按钮可以读取一次，或始终读取。",
  },
  welcome_private: "什么会离开这台电脑",
  welcome_private_about: "什么都不会。不发出任何请求，不作任何统计，开始使用也无需任何许可或设置。",
  welcome_keys: "键盘",
  welcome_options: "打开选项",
};
