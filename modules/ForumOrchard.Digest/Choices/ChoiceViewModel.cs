namespace ForumOrchard.Digest.Choices;

/// <summary>The page on which somebody chooses.</summary>
/// <param name="Email">Where mail goes; null or empty if the account has no address.</param>
/// <param name="Choice">What is chosen.</param>
/// <param name="Cultures">Names of the site's languages, the default one first.</param>
/// <param name="IsOff">Whether the site sends none to anybody.</param>
/// <param name="Hour">When the daily mail comes.</param>
public sealed record ChoiceViewModel(string? Email, DigestChoice Choice, IReadOnlyList<string> Cultures, bool IsOff, int Hour);
