using ForumOrchard.Editing.Tokens;
using ForumOrchard.Editing.ViewModels;
using Microsoft.Extensions.Localization;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.Modules;

namespace ForumOrchard.Editing.Drivers;

/// <summary>Compares what a form was made from with what is stored by now, and tells whoever would save over something newer.</summary>
public sealed class EditConflicts(ILocalClock clock, IStringLocalizer<EditConflicts> S)
{
    /// <summary>Adds an error to the form where somebody else has saved meanwhile; a form without a token (not made by a page of this site's editors) is let through.</summary>
    /// <param name="updater">Of the form.</param>
    /// <param name="prefix">Of the fields' names.</param>
    /// <param name="stored">What is stored now.</param>
    /// <param name="author">Who has saved it, as far as that is known.</param>
    /// <param name="savedUtc">When, as far as that is known.</param>
    public async Task CheckAsync(IUpdateModel updater, string prefix, object? stored, string? author = null, DateTime? savedUtc = null)
    {
        ArgumentNullException.ThrowIfNull(updater);
        var posted = new EditTokenViewModel();
        await updater.TryUpdateModelAsync(posted, prefix);
        if (string.IsNullOrEmpty(posted.Token) || posted.Token == EditToken.Of(stored).Value)
        {
            return;
        }

        // The form comes back with the token of what is stored now, so that a second press is a decision.
        updater.ModelState.Remove($"{prefix}.{nameof(EditTokenViewModel.Token)}");
        updater.ModelState.AddModelError(prefix, await TextAsync(stored, author, savedUtc));
    }

    private async Task<string> TextAsync(object? stored, string? author, DateTime? savedUtc)
    {
        if (stored is null)
        {
            return S["Meanwhile somebody has deleted this. Nothing of yours is stored: copy your text before you leave this page."];
        }

        return savedUtc is { } moment && !string.IsNullOrEmpty(author)
            ? S["Meanwhile {0} has saved this, on {1:g}. Nothing of yours is stored yet: your text is below. Open the newer version in another tab and compare; to put yours in its place, save again.", author, (await clock.ConvertToLocalAsync(moment)).DateTime]
            : S["Meanwhile somebody else has saved this. Nothing of yours is stored yet: your text is below. Open the newer version in another tab and compare; to put yours in its place, save again."];
    }
}
