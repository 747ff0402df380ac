namespace ForumOrchard.Terms;

/// <summary>The grammatical genders of labels, as terms store them.</summary>
public static class Gender
{
    public const string Masculine = "masculine";

    public const string Feminine = "feminine";

    public const string Neuter = "neuter";

    public static readonly IReadOnlyList<string> All = [Masculine, Feminine, Neuter];
}
