using ForumOrchard.Editing.Tokens;
using Microsoft.Extensions.Localization;
using OrchardCore.DisplayManagement.ModelBinding;

namespace ForumOrchard.Editing.Drivers;

/// <summary>Compares the state a form was based on with the stored state, and warns a user who would overwrite something newer.</summary>
public sealed class EditConflicts(IStringLocalizer<EditConflicts> S)
{
    /// <summary>
    /// The token that the form carries; null if it carries none (a new object, or a form not created by this site's editors).
    /// To be read once: Orchard Core brings back what a second reading has seen, although <see cref="Check"/> removes it.
    /// </summary>
    /// <param name="updater">The form's updater.</param>
    /// <param name="prefix">Name prefix of the fields.</param>
    public static async Task<EditToken?> PostedAsync(IUpdateModel updater, string prefix)
    {
        ArgumentNullException.ThrowIfNull(updater);
        var posted = new EditTokenViewModel();
        await updater.TryUpdateModelAsync(posted, prefix);
        return string.IsNullOrEmpty(posted.Token) ? null : new EditToken(posted.Token);
    }

    /// <summary>Adds an error to a form without versions, such as that of a user, if someone else has saved meanwhile.</summary>
    /// <param name="updater">The form's updater.</param>
    /// <param name="prefix">Name prefix of the fields.</param>
    /// <param name="posted">The token that the form carries.</param>
    /// <param name="stored">The currently stored state.</param>
    public void Check(IUpdateModel updater, string prefix, EditToken posted, object? stored)
    {
        ArgumentNullException.ThrowIfNull(updater);
        if (posted == EditToken.Of(stored))
        {
            return;
        }

        // The form returns with the token of the stored state, so that submitting it again overwrites deliberately.
        updater.ModelState.Remove($"{prefix}.{nameof(EditTokenViewModel.Token)}");
        updater.ModelState.AddModelError(prefix, stored is null
            ? S["Meanwhile somebody has deleted this. Nothing of yours is stored: copy your text before you leave this page."]
            : S["Meanwhile somebody else has saved this. Nothing of yours is stored yet: your text is below. Open the newer version in another tab and compare; to put yours in its place, save again."]);
    }
}
