import { render } from "svelte/server";
import StoryView from "./Story.svelte";
import { FIRST } from "./story";

export const html = render(StoryView, { props: { given: { story: FIRST } } }).body;
