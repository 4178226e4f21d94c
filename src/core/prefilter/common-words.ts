/**
 * Words of much news text, by stem: a text is not told by them. Only speed depends on this list.
 */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  `a an and the of in to for is are it its by at that was or red campaign center centre fle fly sky party anti annual agency franc french paris
   about above abroad accept account act active activ after again against age agree aid all along also
   always amid among announc another appear appoint approv april area around arrest ask assist attack
   attach attend attract august back bas be because become before begin behind believ best better
   between big block board body born both break bring build business call campaign can captur car
   cas catch caus center chanc chang charg chief child choos city claim clear close club coach come
   common community company compar concern conferenc confirm consider contain continu contract control
   cost could countr country court cover creat crim criminal crew current currently cut data date
   day deal december decid declar deep delegat deliver demand depart describ design detail develop
   die differ digital director discover document do doctor down draw drive drop drug due during each
   earlier early east economic edition education effect election elect employ end engag enjoy enough
   enter event ever every expect experienc explain face fact fall family far february feel few fight
   figur file film final financ find fire first five follow food for forc foreign form former forward
   found founded four free fresh friend from full fund futur gain gam gang gather general get girl
   give global go good government great ground group grow guid half hand happen hard have head health
   hear heart help her here high him himself hit hold home hom hop hospital host hour hous how huge
   human hundr idea in incident includ increas indian industr inform inside intern international into
   invest investigat invit involv issu item january job join july june just keep key kid kill kind
   know lab land languag larg last late later launch law lead leader learn leav left legal less let
   level life light like lin link list littl liv local long look los lose lost lot lov low main make
   man manag many march market match matter may mean measur media meet member men mention message met
   middl might militar million mind minister minute miss mission mobil model moment money month more
   morning most mother mov music must name nam nation national near need net network never new news
   next night no north not note nothing november now number numb october of off offer offic officer
   official old on once one onlin only open operat opportunit or order organiz organization origin
   other our out outsid over own page paper parent part particip party pass past pay peopl percent
   perform period permanent person phon photo pictur plac plan play player point polic polit politic
   popular position possibl post power prepar present president presid press prevent pric privat
   problem process produc program project promis protect prov provid public publish pull push put
   question quick rais rang rank rat rather reach read real reason receiv recent record recover
   region relat releas remain remember remov report represent represent request requir rescu respons
   rest result return review right ring ris road rol root round rul run safet sale same sanction
   save say school scienc sea search season seat second secret section secur securit see seem select
   sell send senior sens september serv servic session set sever share she short should show side
   sign simpl sinc singl sit six small so social some someon son soon sound sourc south speak special
   spend sport spread staff stag stand star start stat state statement stay steal step still stop
   story street strong student studio study success such sugg summer support sure system tak take
   talk team technolog tell term test than that the their them then there they thing think third
   this those though thousand threat three through tim today together top total toward town trac
   track trade train transfer travel trial tri try turn two under understand union unit until up use
   user valu various version very victim video view visit vot vote wait walk want war was watch water
   way week well west western what when where which while white who whol wife will win window wish
   with within without woman women word work world would writ year yesterday yet you young your
   tuition tablet territory term theatr join joint jointl handl hid hide hunt rose run stuff pill
   assembl asset notic congress justic chairm edition helm history mandat motto sport strategic`
    .split(/\s+/)
    .filter(Boolean),
);
