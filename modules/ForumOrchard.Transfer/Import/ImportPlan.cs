namespace ForumOrchard.Transfer.Import;

/// <summary>What an import would do, as things stand now.</summary>
/// <param name="Items">In the order of the archive.</param>
/// <param name="Files">In the order of the archive.</param>
/// <param name="Missing">Paths that items name and that are neither in the archive nor here.</param>
public sealed record ImportPlan(IReadOnlyList<PlannedItem> Items, IReadOnlyList<PlannedFile> Files, IReadOnlyList<string> Missing)
{
    public IEnumerable<PlannedItem> Of(Fate fate) => Items.Where(item => item.Fate == fate);

    public IEnumerable<PlannedFile> FilesOf(Fate fate) => Files.Where(file => file.Fate == fate);

    /// <summary>Whether there is anything to import, at least by choice.</summary>
    public bool HasWork => Items.Any(item => item.Fate is Fate.New or Fate.Changed or Fate.Newer) || Files.Any(file => file.Fate is Fate.New or Fate.Changed or Fate.Newer);
}
