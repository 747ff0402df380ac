using ForumOrchard.Editing.Checks;

namespace ForumOrchard.Editing.ViewModels;

/// <summary>What an editor should look at before an item is published.</summary>
public class ChecksViewModel
{
    public IReadOnlyList<Finding> Findings { get; set; } = [];
}
