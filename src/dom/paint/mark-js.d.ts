/** The build without transpiled classes: a fifth smaller, the same library. */
declare module "mark.js/dist/mark.es6.js" {
  import Mark from "mark.js";
  export default Mark;
}
