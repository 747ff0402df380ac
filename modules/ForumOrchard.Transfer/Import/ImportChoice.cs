namespace ForumOrchard.Transfer.Import;

/// <summary>Which of what was changed here later is overwritten.</summary>
/// <param name="All">All of it.</param>
/// <param name="Keys">Ids of items, and <see cref="PlannedFile.Key"/> of files.</param>
public sealed record ImportChoice(bool All, IReadOnlySet<string> Keys)
{
    internal bool Takes(Fate fate, string key) => fate is Fate.New or Fate.Changed || (fate == Fate.Newer && (All || Keys.Contains(key)));
}
