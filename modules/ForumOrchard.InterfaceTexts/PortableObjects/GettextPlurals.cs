namespace ForumOrchard.InterfaceTexts.PortableObjects;

/// <summary>Plural rules of languages as headers of PO files have them. What the rule of a language is, the site alone decides: here only its name in gettext is found.</summary>
internal static class GettextPlurals
{
    private const int Numbers = 1000;

    private static readonly IReadOnlyList<(string Header, PluralExpression Expression)> Known =
    [
        .. new[]
        {
            "nplurals=1; plural=0;",
            "nplurals=2; plural=(n != 1);",
            "nplurals=2; plural=(n > 1);",
            "nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);",
            "nplurals=3; plural=(n==1 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);",
            "nplurals=3; plural=(n==1 ? 0 : n>=2 && n<=4 ? 1 : 2);",
            "nplurals=3; plural=(n==1 ? 0 : n==0 || (n%100>=1 && n%100<=19) ? 1 : 2);",
            "nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && (n%100<10 || n%100>=20) ? 1 : 2);",
            "nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n != 0 ? 1 : 2);",
            "nplurals=3; plural=(n==1 ? 0 : n==2 ? 1 : 2);",
            "nplurals=4; plural=(n%100==1 ? 0 : n%100==2 ? 1 : n%100==3 || n%100==4 ? 2 : 3);",
            "nplurals=5; plural=(n==1 ? 0 : n==2 ? 1 : n<7 ? 2 : n<11 ? 3 : 4);",
            "nplurals=6; plural=(n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : n%100>=11 ? 4 : 5);",
        }.Select(header => (header, PluralExpression.Parse(header)!)),
    ];

    /// <summary>The value of <c>Plural-Forms</c>; null for a language that counts like none of those that are known here.</summary>
    /// <param name="rule">Of the language.</param>
    public static string? HeaderOf(Func<int, int> rule) =>
        Known.FirstOrDefault(one => Enumerable.Range(0, Numbers + 1).All(number => one.Expression.FormOf(number) == rule(number))).Header;
}
