namespace ForumOrchard.Dialogues.Models;

/// <summary>A statement by the participants of one country in one session.</summary>
public sealed class Finding
{
    /// <summary>Id of a term in the taxonomy <c>countries</c>.</summary>
    public string Country { get; set; } = string.Empty;

    /// <summary>Id of a <see cref="Models.Session"/> in the dialogue.</summary>
    public string Session { get; set; } = string.Empty;

    /// <summary><c>experience</c>, <c>barrier</c> or <c>recommendation</c>.</summary>
    public string Kind { get; set; } = string.Empty;

    /// <summary>Plain text, in the item's language.</summary>
    public string Text { get; set; } = string.Empty;
}
