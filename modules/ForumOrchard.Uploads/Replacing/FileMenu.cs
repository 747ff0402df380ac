using Microsoft.Extensions.Localization;
using OrchardCore.Navigation;

namespace ForumOrchard.Uploads.Replacing;

/// <summary>The item of the menu that a media library builds for each of its files; it adds the path. Orchard Core's own builds none.</summary>
public sealed class FileMenu(IStringLocalizer<FileMenu> S) : NamedNavigationProvider("mediaFile")
{
    /// <inheritdoc/>
    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Add(S["Use and replacement"], file => file
            .Action("Show", "Replace", "ForumOrchard.Uploads")
            .Permission(MediaAccess.ManageMedia));
        return ValueTask.CompletedTask;
    }
}
