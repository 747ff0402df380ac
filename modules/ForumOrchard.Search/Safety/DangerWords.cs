using ForumOrchard.Search.Analysis;
using ForumOrchard.Search.Indexing;
using ForumOrchard.Search.Rewriting;

namespace ForumOrchard.Search.Safety;

/// <summary>
/// Tells whether a search may come from somebody in danger: words in Russian, English and Kyrgyz, in any form and order,
/// mistyped, or typed in another keyboard layout or alphabet. It is wrong at times, for a lawyer or a journalist; they
/// see some telephone numbers too many.
/// </summary>
public static class DangerWords
{
    // Whoever looks for these and nothing else is about to call.
    private static readonly HashSet<string> Numbers = ["102", "103", "111", "112"];

    // All words of a phrase have to be there. Violence is enough: every page about it is sensitive, too. A word alone says enough only if nobody writes it in passing.
    private static readonly string[] Phrases =
    [
        "бьет", "бьют", "избил", "избила", "избили", "избивает", "избивают", "побил", "поколотил", "ударил", "ударила", "побои", "душит", "душил", "пинает", "муж бил", "отец бил",
        "муж пьет", "муж насилует", "угрожает", "угрожают", "угрожал", "муж угрозы", "боюсь мужа", "боюсь домой", "боюсь отца", "боюсь свекрови", "уйти от мужа", "убежать от мужа", "сбежать от мужа",
        "муж тиран", "муж абьюзер", "абьюз", "изнасилование", "изнасиловал", "изнасиловали", "насилие",
        "домогается", "домогаются", "домогательство", "выгнал из дома", "выгоняет из дома", "не выпускает из дома", "держит взаперти", "запирает дома", "отобрал паспорт", "отобрал документы",
        "украли невесту", "украли девушку", "похитили", "похищение невесты", "похищение девушки", "насильно замуж", "выдают замуж", "хотят выдать замуж", "заставляют выйти замуж",
        "принудительный брак", "ала качуу", "преследует меня", "преследует муж", "преследует бывший", "сталкинг", "шантажирует", "интимные фото", "помогите", "спасите", "нужна помощь",
        "куда обратиться", "куда звонить", "куда пожаловаться на мужа", "телефон доверия", "горячая линия", "номер милиции", "кризисный центр", "убежище", "приют", "шелтер", "охранный ордер",
        "снять побои", "хочу умереть", "не хочу жить", "покончить с собой", "суицид", "самоубийство", "продали в рабство", "держат в рабстве",
        "husband beats", "husband hits", "husband hit", "husband beat", "boyfriend hits", "father beats", "beats me", "hits me", "beaten", "raped", "rape", "violence", "domestic abuse",
        "abusive husband", "abusive partner", "violent husband", "threatens to kill", "threatens me", "stalking", "stalker", "kidnapped", "bride kidnapping", "bride abduction", "ala kachuu",
        "forced marriage", "forced to marry", "afraid of husband", "scared of husband", "leave my husband", "locked me", "women shelter", "shelter for women", "refuge for women", "crisis centre", "crisis center",
        "hotline", "helpline", "protection order", "restraining order", "suicide", "kill myself", "want to die", "help me", "i need help", "sexual harassment", "sexual assault", "trafficked", "blackmail photos",
        "күйөөм сабайт", "күйөөм сабап", "күйөөм уруп", "күйөөм урат", "күйөөм ур", "сабап жатат", "уруп жатат", "сабайт", "зомбулук", "зордуктады", "зордуктап", "зордуктоо", "ала качып",
        "ала качты", "коркутуп жатат", "коркутат", "коркуп жатам", "өлтүрөм деп", "жардам керек", "жардам бергиле", "жардам бериңиз", "кайда кайрылуу", "кайда кайрылсам", "ишеним телефону", "коргоо ордери",
        "баш калкалоочу жай", "кризистик борбор", "жашагым келбейт", "өлгүм келет",
    ];

    private static readonly IReadOnlyList<string[]> Stems = [.. Phrases.Select(phrase => StemsOf(phrase)).Where(stems => stems.Length > 0)];

    private static readonly WordList Vocabulary = new(Phrases.SelectMany(phrase => phrase.Split(' ')), word => StemsOf(word) is [var stem] ? stem : word);

    private static readonly QueryRewriter Rewriter = new([new KeyboardLayoutRewrite(), new TransliterationRewrite(), new SpellingRewrite()]);

    /// <summary>Whether one of several readings of a search does.</summary>
    /// <param name="texts">What was typed and what was understood; null for none.</param>
    public static bool AreIn(params string?[] texts) => texts.OfType<string>().Any(text => Numbers.Contains(text) || AreWrittenIn(text) || (Rewriter.Rewrite(text, Vocabulary) is { } meant && AreWrittenIn(meant)));

    /// <summary>Whether a search says so without mistakes.</summary>
    public static bool AreWrittenIn(string text)
    {
        var stems = StemsOf(text).ToHashSet(StringComparer.Ordinal);
        return Stems.Any(stems.IsSupersetOf);
    }

    /// <summary>Stop words count: "не хочу жить" is not "хочу жить".</summary>
    private static string[] StemsOf(string text) => [.. AnalysedText.Of(ForumAnalyzer.ForRussian, SearchedFields.ExactText, text).SelectMany(word =>
        AnalysedText.Of(ForumAnalyzer.ForRussian, SearchedFields.Text, word.Text) is [var stem] ? [stem.Text] : new[] { word.Text })];
}
