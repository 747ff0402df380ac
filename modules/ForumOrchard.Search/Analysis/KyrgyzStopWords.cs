namespace ForumOrchard.Search.Analysis;

/// <summary>Kyrgyz function words, too common to search for: conjunctions, postpositions, pronouns and auxiliaries.</summary>
internal static class KyrgyzStopWords
{
    public static IReadOnlyCollection<string> All { get; } =
    [
        "жана", "менен", "же", "да", "де", "дагы", "бирок", "ошондой", "эле", "эми", "деп", "деген", "үчүн", "боюнча", "тууралуу", "жөнүндө",
        "сыяктуу", "чейин", "кийин", "мурун", "аркылуу", "катары", "ар", "бул", "ал", "алар", "ошол", "анын", "алардын", "мунун",
        "ушул", "бир", "эмес", "бар", "жок", "болуп", "болгон", "болот", "болсо", "эгерде", "эгер", "себеби", "анткени", "ошондуктан",
        "мен", "сен", "биз", "сиз", "силер", "ким", "эмне", "кандай", "кайсы", "өз", "тиги", "мында", "анда", "гана",
    ];
}
