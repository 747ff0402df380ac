using Microsoft.Extensions.Localization;

namespace ForumOrchard.Editing.Conflicts;

/// <summary>What an editor is told who would save over somebody else's work.</summary>
public sealed class ConflictMessages(IStringLocalizer<ConflictMessages> S)
{
    internal string Deleted => S["Meanwhile somebody has deleted this. Nothing of yours is stored: copy your text before you leave this page."];

    internal string Choose => S["Nothing is stored yet. Choose a text for each field that both of you have changed."];

    internal string Restored => S["The text that your browser has kept is in the form, and not saved yet. Look it over and save it."];

    internal string CorrectFirst(string? colleague) => S["Meanwhile {0} has saved this. Correct the form first; when you save it, you see both texts side by side.", NameOf(colleague)];

    internal string Merge(ItemConflict conflict) => conflict.ToChoose.Any()
        ? S["Meanwhile {0} has saved this, on {1:g}. Nothing of yours is stored yet: both texts are side by side below. Choose, and save again.", NameOf(conflict.Colleague), conflict.Saved!]
        : S["Meanwhile {0} has saved this, on {1:g}. Nothing of yours is stored yet: the form now has the changes of both of you. Look it over, and save again.", NameOf(conflict.Colleague), conflict.Saved!];

    private string NameOf(string? colleague) => string.IsNullOrEmpty(colleague) ? S["somebody else"] : colleague;
}
