namespace ForumOrchard.Editing.Checks;

/// <summary>What an editor should look at before an item is published.</summary>
public class ChecksViewModel
{
    public IReadOnlyList<Finding> Findings { get; set; } = [];
}
