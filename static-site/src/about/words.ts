import { catalogue } from "../i18n/catalogue.ts";

/** Everything that the page says; the sections' titles are also its list of contents. */
export const aboutWords = catalogue({
  ru: {
    title: "О проекте",
    contents: "На этой странице",
    lead: "Экокарта – общественная карта: что загрязняет воздух, воду и землю, кто за это отвечает, что обещали и что сделали.",
    who: "Кто что делает",
    roles: [
      ["Вы", "смотрите карту, подаёте жалобу, следите за ней и говорите, правда ли проблему решили."],
      [
        "Орхусский центр",
        "проверяет новые жалобы и фото, публикует их или отклоняет с объяснением, ведёт данные о предприятиях.",
      ],
      ["Орган власти", "видит свои жалобы и сроки, отвечает и показывает, что сделал."],
    ],
    how: "Как подать жалобу",
    steps: [
      "Отметьте место: точкой на карте, поиском или словами.",
      "Выберите, что случилось. Экокарта покажет, какой орган должен ответить; его можно сменить.",
      "Напишите, что видите. Хватит двадцати знаков, но чем точнее, тем лучше.",
      "Добавьте фото, если они есть: до восьми, каждое до 10 МБ.",
      "Отправьте. Имя и контакты – по желанию.",
    ],
    stepsAfter:
      "Вы получите номер и секретный код. Код показывают один раз: сохраните его, по нему видно всё о вашей жалобе. Если связь пропала, жалоба подождёт на вашем устройстве и уйдёт сама, один раз.",
    file: "Подать жалобу",
    whatNext: "Что будет с жалобой",
    clock: [
      [
        "3 рабочих дня",
        "Центр проверяет жалобу и публикует её или отклоняет с объяснением. Если жалоба пришла не в тот орган, по закону её за этот же срок передают нужному.",
      ],
      [
        "15 рабочих дней",
        "Орган должен ответить. День подачи – нулевой, выходные и праздники не считаются. Срок могут продлить не больше чем на два месяца: с причиной, о которой сообщают за 3 рабочих дня.",
      ],
      ["Срок прошёл", "Молчание по закону считается отказом. Отказ можно обжаловать."],
    ],
    clockAfter:
      "«Есть ответ» говорит орган власти. «Решена» говорит только автор жалобы или Центр после проверки на месте.",
    privacy: "Что видят все, а что никто",
    publicTitle: "Видят все",
    publicThings: [
      "место, категорию и орган, который отвечает;",
      "текст жалобы – как вы его написали;",
      "фото, когда их проверил модератор;",
      "даты, ответы и меры.",
    ],
    privateTitle: "Не публикуется никогда",
    privateThings: [
      "имя, почта и телефон: они хранятся отдельно и зашифрованы;",
      "секретный код: мы храним только его отпечаток;",
      "исходные файлы фото и то, что в них записано, – место съёмки, модель телефона, время.",
    ],
    privacyAfter:
      "Не пишите в тексте имён и телефонов, своих и чужих. На сайте нет рекламы и счётчиков посещений.",
    map: "Как сделана карта",
    mapText: [
      "Карта схематичная: на ней есть границы областей, города, реки и озёра, но нет улиц. Границы областей 2022 года выведены из данных о населённых пунктах, поэтому у самой границы область может быть указана неверно.",
      "Кружки – это жалобы, собранные вместе: число говорит, сколько их. Квадраты – предприятия. Цифры предприятий – из их ежегодных отчётов; где отчёта нет, так и написано.",
    ],
    open: "Открытые данные",
    openText:
      "Всё, что видно на карте, можно получить программой: жалобы и предприятия в GeoJSON, тайлы карты, справочники. На странице предприятия цифры скачиваются в CSV.",
    contract: "Описание API (OpenAPI)",
    facilities: "Список предприятий",
    targets: "Цели страны",
    targetList: [
      ["Переработка отходов", "1 % → 25 % → 40 % к 2030 году"],
      ["Вредные выбросы", "на 300 тыс. тонн меньше к 2035 году"],
    ],
    targetSource: "Источник: так эти цели называет Орхусский центр.",
    sources: "Источники и лицензии",
    osm: "реки и озёра, © участники OpenStreetMap, лицензия ODbL 1.0",
    geonames: "населённые пункты, лицензия CC BY 4.0; данные изменены",
    naturalEarth: "границы страны и областей, общественное достояние",
    prtr: "Киевский протокол о регистрах выбросов и переноса загрязнителей (ЕЭК ООН): виды деятельности приложения I, загрязнители и пороги приложения II",
    noto: "шрифт на карте, лицензия SIL Open Font License 1.1",
    notoSerif:
      "шрифт жалобы в PDF, лицензия SIL Open Font License 1.1; оставлены латинские и кириллические буквы",
    code: "Программа Экокарты – с открытым кодом, лицензия Apache-2.0.",
    packages: "Программы, из которых собран сайт",
    packagesCaption: "Название, версия и лицензия",
    texts: "Полные тексты лицензий",
    asking: "Загрузка…",
  },
  kk: {
    title: "Жоба туралы",
    contents: "Осы бетте",
    lead: "Экокарта – қоғамдық карта: ауаны, суды және жерді не ластайды, кім жауап береді, не уәде етілді және не істелді.",
    who: "Кім не істейді",
    roles: [
      ["Сіз", "картаны қарайсыз, шағым бересіз, оны қадағалайсыз және мәселе шынымен шешілгенін айтасыз."],
      [
        "Орхус орталығы",
        "жаңа шағымдар мен фотоларды тексереді, жариялайды немесе себебін айтып қабылдамайды, кәсіпорындар деректерін жүргізеді.",
      ],
      ["Билік органы", "өз шағымдары мен мерзімдерін көреді, жауап береді және не істегенін көрсетеді."],
    ],
    how: "Шағымды қалай беруге болады",
    steps: [
      "Орынды белгілеңіз: картадағы нүктемен, іздеумен немесе сөзбен.",
      "Не болғанын таңдаңыз. Қай орган жауап беруі керек екенін Экокарта көрсетеді; оны ауыстыруға болады.",
      "Не көріп тұрғаныңызды жазыңыз. Жиырма таңба жетеді, бірақ неғұрлым нақты болса, соғұрлым жақсы.",
      "Фото болса, қосыңыз: сегізге дейін, әрқайсысы 10 МБ-қа дейін.",
      "Жіберіңіз. Аты-жөніңіз бен байланысыңызды жазу міндетті емес.",
    ],
    stepsAfter:
      "Сізге нөмір мен құпия код беріледі. Код бір рет қана көрсетіледі: сақтап қойыңыз, сол арқылы шағымыңыз туралы бәрі көрінеді. Байланыс үзілсе, шағым құрылғыңызда күтіп тұрып, өзі бір рет жіберіледі.",
    file: "Шағым беру",
    whatNext: "Шағыммен не болады",
    clock: [
      [
        "3 жұмыс күні",
        "Орталық шағымды тексеріп, жариялайды немесе себебін айтып қабылдамайды. Шағым басқа органға келсе, заң бойынша ол осы мерзімде тиісті органға жіберіледі.",
      ],
      [
        "15 жұмыс күні",
        "Орган жауап беруге тиіс. Шағым берілген күн – нөлінші күн, демалыс пен мереке күндері есептелмейді. Мерзім екі айдан аспайтын уақытқа ұзартылуы мүмкін: себебі 3 жұмыс күні ішінде хабарланады.",
      ],
      ["Мерзім өтті", "Заң бойынша үнсіздік бас тарту деп саналады. Бас тартуға шағымдануға болады."],
    ],
    clockAfter:
      "«Жауап берілді» дегенді билік органы айтады. «Шешілді» дегенді тек шағым авторы немесе орнына барып тексерген Орталық айтады.",
    privacy: "Нені бәрі көреді, нені ешкім көрмейді",
    publicTitle: "Бәрі көреді",
    publicThings: [
      "орнын, санатын және жауап беретін органды;",
      "шағым мәтінін – сіз қалай жазсаңыз, солай;",
      "модератор тексерген соң фотоларды;",
      "күндерді, жауаптар мен шараларды.",
    ],
    privateTitle: "Ешқашан жарияланбайды",
    privateThings: [
      "аты-жөні, поштасы және телефоны: олар бөлек және шифрланып сақталады;",
      "құпия код: біз оның ізін ғана сақтаймыз;",
      "фотоның бастапқы файлы және ондағы жазбалар – түсірілген орны, телефон үлгісі, уақыты.",
    ],
    privacyAfter:
      "Мәтінде өзіңіздің де, өзгенің де аты-жөнін, телефонын жазбаңыз. Сайтта жарнама да, келушілерді санағыш та жоқ.",
    map: "Карта қалай жасалған",
    mapText: [
      "Карта сызба түрінде: онда облыс шекаралары, қалалар, өзендер мен көлдер бар, көшелер жоқ. 2022 жылғы облыс шекаралары елді мекендер деректерінен шығарылған, сондықтан шекараның дәл қасында облыс қате көрсетілуі мүмкін.",
      "Дөңгелектер – біріктірілген шағымдар: сан олардың қанша екенін айтады. Шаршылар – кәсіпорындар. Кәсіпорын сандары жыл сайынғы есептерінен алынған; есеп жоқ болса, солай жазылған.",
    ],
    open: "Ашық деректер",
    openText:
      "Картадан көрінетіннің бәрін бағдарлама арқылы алуға болады: GeoJSON түріндегі шағымдар мен кәсіпорындар, карта тайлдары, анықтамалықтар. Кәсіпорын бетінде сандар CSV түрінде жүктеледі.",
    contract: "API сипаттамасы (OpenAPI)",
    facilities: "Кәсіпорындар тізімі",
    targets: "Елдің мақсаттары",
    targetList: [
      ["Қалдықтарды қайта өңдеу", "1 % → 25 % → 2030 жылға қарай 40 %"],
      ["Зиянды шығарындылар", "2035 жылға қарай 300 мың тоннаға аз"],
    ],
    targetSource: "Дереккөз: Орхус орталығы бұл мақсаттарды осылай атайды.",
    sources: "Дереккөздер мен лицензиялар",
    osm: "өзендер мен көлдер, © OpenStreetMap қатысушылары, ODbL 1.0 лицензиясы",
    geonames: "елді мекендер, CC BY 4.0 лицензиясы; деректер өзгертілген",
    naturalEarth: "ел мен облыстардың шекаралары, қоғамдық игілік",
    prtr: "Ластағыштардың шығарындылары мен тасымалының тіркелімдері туралы Киев хаттамасы (БҰҰ ЕЭК): I қосымшадағы қызмет түрлері, II қосымшадағы ластағыштар мен шекті мәндер",
    noto: "картадағы қаріп, SIL Open Font License 1.1 лицензиясы",
    notoSerif:
      "PDF шағымның қарпі, SIL Open Font License 1.1 лицензиясы; латын және кирилл әріптері ғана қалдырылған",
    code: "Экокарта бағдарламасының коды ашық, лицензиясы Apache-2.0.",
    packages: "Сайт құралған бағдарламалар",
    packagesCaption: "Атауы, нұсқасы және лицензиясы",
    texts: "Лицензиялардың толық мәтіндері",
    asking: "Жүктелуде…",
  },
  en: {
    title: "About",
    contents: "On this page",
    lead: "Ecomap is a public map: what pollutes the air, water and land, who must answer for it, what was promised and what was done.",
    who: "Who does what",
    roles: [
      ["You", "look at the map, file a complaint, follow it, and say whether the problem was really solved."],
      [
        "The Aarhus Centre",
        "checks new complaints and photos, publishes them or rejects them with a reason, and keeps the data on enterprises.",
      ],
      ["The authority", "sees its own complaints and terms, answers, and shows what it did."],
    ],
    how: "How to file a complaint",
    steps: [
      "Mark the place: with a point on the map, by search, or in words.",
      "Choose what happened. Ecomap shows which authority must answer; you can change it.",
      "Write what you see. Twenty characters are enough, but the more exact, the better.",
      "Add photos if you have any: up to eight, each up to 10 MB.",
      "Send. Your name and contact are up to you.",
    ],
    stepsAfter:
      "You get a number and a secret code. The code is shown once: keep it, it shows you everything about your complaint. If the connection is lost, the complaint waits on your device and is sent by itself, once.",
    file: "File a complaint",
    whatNext: "What happens with a complaint",
    clock: [
      [
        "3 working days",
        "The Centre checks the complaint and publishes it, or rejects it with a reason. A complaint that reached the wrong body must by law be forwarded to the right one in the same time.",
      ],
      [
        "15 working days",
        "The authority must answer. The day of filing is day 0; weekends and holidays do not count. The term can be extended by two months at most, with a reason that is told within 3 working days.",
      ],
      ["The term has passed", "By law, silence is a refusal. A refusal can be appealed."],
    ],
    clockAfter:
      "“Answered” is what the authority says. “Resolved” is only said by the author of the complaint, or by the Centre after a visit.",
    privacy: "What everyone sees, and what nobody does",
    publicTitle: "Everyone sees",
    publicThings: [
      "the place, the category and the authority that must answer;",
      "the text of the complaint, as you wrote it;",
      "photos, once a moderator has checked them;",
      "dates, answers and measures.",
    ],
    privateTitle: "Never published",
    privateThings: [
      "name, e-mail and phone: they are kept apart and encrypted;",
      "the secret code: we keep only its fingerprint;",
      "the original photo files and what is written in them: where, when and with which phone they were taken.",
    ],
    privacyAfter:
      "Do not write names or phone numbers in the text, neither yours nor others'. The site has no advertising and no visitor counters.",
    map: "How the map is made",
    mapText: [
      "The map is schematic: it has the borders of regions, towns, rivers and lakes, but no streets. The borders of the regions of 2022 are derived from data on settlements, so close to a border the region may be wrong.",
      "Circles are complaints taken together: the number says how many. Squares are facilities. Their figures come from their yearly reports; where there is no report, the page says so.",
    ],
    open: "Open data",
    openText:
      "Everything on the map can be read by a program: complaints and facilities as GeoJSON, map tiles, code lists. A facility's page offers its figures as CSV.",
    contract: "Description of the API (OpenAPI)",
    facilities: "List of facilities",
    targets: "The country's targets",
    targetList: [
      ["Waste recycling", "1% → 25% → 40% by 2030"],
      ["Harmful emissions", "300 thousand tonnes less by 2035"],
    ],
    targetSource: "Source: this is how the Aarhus Centre states these targets.",
    sources: "Sources and licences",
    osm: "rivers and lakes, © OpenStreetMap contributors, licence ODbL 1.0",
    geonames: "settlements, licence CC BY 4.0; the data was changed",
    naturalEarth: "borders of the country and regions, public domain",
    prtr: "Kyiv Protocol on Pollutant Release and Transfer Registers (UNECE): activities of Annex I, pollutants and thresholds of Annex II",
    noto: "the font on the map, SIL Open Font License 1.1",
    notoSerif:
      "the letters of the complaint in PDF, SIL Open Font License 1.1; cut down to Latin and Cyrillic",
    code: "Ecomap's own program is open source, licence Apache-2.0.",
    packages: "Programs that the site is built of",
    packagesCaption: "Name, version and licence",
    texts: "Full texts of the licences",
    asking: "Loading…",
  },
});
