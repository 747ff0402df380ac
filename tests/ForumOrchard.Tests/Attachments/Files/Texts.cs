namespace ForumOrchard.Tests.Attachments.Files;

/// <summary>Our own texts for files; none is among those that the letter pairs were counted in.</summary>
internal static class Texts
{
    public const string Russian =
        "Закон устанавливает порядок выплаты пособий семьям, где воспитываются дети с ограниченными возможностями здоровья. "
        + "Районные суды рассматривают жалобы граждан в течение месяца. Повестка дня заседания утверждается заранее.";

    public const string Kyrgyz =
        "Үй-бүлөлүк зордук-зомбулукка каршы күрөшүү боюнча иш-чаралардын планы бекитилген. Айыл өкмөттөрү жана жергиликтүү "
        + "кеңештер бул маселени көзөмөлдөйт. Биздин өлкөнүн келечеги балдардын билимине көз каранды.";

    public const string English =
        "The board reviewed the budget for the coming season and asked the treasurer to prepare a shorter summary. "
        + "Farmers in the valley complained about irrigation, while teachers wanted new textbooks before winter.";

    public const string French =
        "Les femmes rurales demandent un meilleur accès à la terre et au crédit. Le comité recommande à l'État partie de réviser "
        + "sa législation et de publier les résultats de l'enquête.";

    public const string Uzbek =
        "Xotin-qizlar huquqlari qonun bilan himoya qilinadi. Mahalliy kengashlar bu masalani nazorat qiladi va har yili hisobot beradi.";

    public const string Tajik =
        "Қонун ҳуқуқи занонро ҳифз мекунад. Шӯроҳои маҳаллӣ ин масъаларо назорат мекунанд ва ҳар сол ҳисобот медиҳанд.";

    /// <summary>Shifts each letter along its alphabet, like a broken font map.</summary>
    public static string Shift(string text, int by)
    {
        const string Cyrillic = "абвгдежзийклмнопрстуфхцчшщъыьэюя";
        const string Latin = "abcdefghijklmnopqrstuvwxyz";
        return string.Concat(text.ToLowerInvariant().Select(letter => Cyrillic.IndexOf(letter, StringComparison.Ordinal) is var ru and >= 0
            ? Cyrillic[(ru + by) % Cyrillic.Length]
            : Latin.IndexOf(letter, StringComparison.Ordinal) is var en and >= 0 ? Latin[(en + by) % Latin.Length] : letter));
    }
}
