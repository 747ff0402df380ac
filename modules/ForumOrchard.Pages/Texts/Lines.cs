namespace ForumOrchard.Pages.Texts;

/// <summary>Reads fields that hold several values.</summary>
public static class Lines
{
    /// <summary>The values without surrounding spaces and without empty ones; none for null.</summary>
    /// <param name="text">The text of the field.</param>
    /// <param name="separator">What separates values: the end of a line unless given.</param>
    public static string[] Of(string? text, char separator = '\n') =>
        (text ?? string.Empty).Split(separator, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
