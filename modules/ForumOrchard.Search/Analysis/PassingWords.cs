using System.Collections.Frozen;

namespace ForumOrchard.Search.Analysis;

/// <summary>Words of a question that say how it is asked, not what about.</summary>
internal static class PassingWords
{
    /// <summary>Any field with stems.</summary>
    private const string Field = "Text";

    private static readonly FrozenSet<string> Questions = Stems(
        """
        как какой какая какое какие каких каким сколько что чего чем где куда откуда кто кого кому когда почему зачем если можно нужно надо могу может могут хочу
        делать сделать получить обратиться узнать найти помогите подскажите скажите такое такой значит мне меня мой моя мои мою нам нас
        what how who whom where when why which can could should shall do does did am i me my you your we our us get find need want tell much many have has had would
        after before about from during between while because all any some
        """);

    private static readonly FrozenSet<string> KindsOfActs = Stems(
        "закон кодекс указ постановление решение распоряжение приказ резолюция рекомендация конвенция law code decree resolution decision order act recommendation convention");

    private static readonly FrozenSet<string> Past = Stems(
        "утративший утратил утратили утратило отмененный отменен отменили недействующий прежний старый бывший repealed lapsed expired former previous old");

    private static readonly FrozenSet<string> Country = Stems("кыргызстан киргизия кр кыргызия kyrgyzstan kirgizia");

    private static readonly FrozenSet<string> CountryInTwoWords = Stems("кыргызская киргизская республика kyrgyz republic");

    /// <summary>Words of pages that tell how to get help.</summary>
    public static IReadOnlyCollection<string> OfHelp { get; } = Stems("убежище приют кризисный ордер милиция shelter refuge crisis police");

    /// <summary>The words that say what a question is about; all of them if none does.</summary>
    public static List<AnalysedWord> WithoutQuestions(List<AnalysedWord> words) =>
        words.FindAll(word => !Questions.Contains(word.Text)) is { Count: > 0 } about ? about : words;

    /// <summary>
    /// The words without the country's name, which nearly every page has or leaves out for being clear; all of them if
    /// only one other would be left.
    /// </summary>
    public static IReadOnlyList<AnalysedWord> WithoutCountry(IReadOnlyList<AnalysedWord> words)
    {
        var isInTwoWords = words.Count(word => CountryInTwoWords.Contains(word.Text)) > 1;
        var others = words.Where(word => !Country.Contains(word.Text) && !(isInTwoWords && CountryInTwoWords.Contains(word.Text))).ToList();
        return others.Count > 1 ? others : words;
    }

    /// <summary>Whether a word names a kind of act, which a visitor who knows an act's number often gets wrong.</summary>
    public static bool IsKindOfAct(string stem) => KindsOfActs.Contains(stem);

    /// <summary>Whether a word asks for acts that no longer hold.</summary>
    public static bool IsOfPast(string stem) => Past.Contains(stem);

    /// <summary>The stems of words. They are the same in every index whose language has stems of these words.</summary>
    private static FrozenSet<string> Stems(string words) =>
        AnalysedText.Of(ForumAnalyzer.ForRussian, Field, words).Select(word => word.Text).ToFrozenSet(StringComparer.Ordinal);
}
