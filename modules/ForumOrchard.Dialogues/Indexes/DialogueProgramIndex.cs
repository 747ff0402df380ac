using YesSql.Indexes;

namespace ForumOrchard.Dialogues.Indexes;

/// <summary>The published dialogues by the programs that they belong to.</summary>
public sealed class DialogueProgramIndex : MapIndex
{
    public required string Culture { get; set; }

    /// <summary>The program's localization set.</summary>
    public required string Program { get; set; }

    /// <summary>When it began, in UTC.</summary>
    public DateTime Start { get; set; }
}
