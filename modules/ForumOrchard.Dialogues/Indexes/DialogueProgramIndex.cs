using YesSql.Indexes;

namespace ForumOrchard.Dialogues.Indexes;

/// <summary>Index of published dialogues by program.</summary>
public sealed class DialogueProgramIndex : MapIndex
{
    public required string Culture { get; set; }

    /// <summary>The program's localization set.</summary>
    public required string Program { get; set; }

    /// <summary>Start in UTC.</summary>
    public DateTime Start { get; set; }
}
