using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Cache;
using OrchardCore.Environment.Shell.Scope;

namespace ForumOrchard.Uploads.Uses;

/// <summary>Tells the caches of pages that a file has changed which their items show: a page has the file's version, or what it says of it.</summary>
internal sealed class ShownFiles(MediaUses uses, ITagCache tags)
{
    /// <summary>Once the unit of work that writes the file is at its end. Nothing is cached outside of one, as in a set-up.</summary>
    public static void ChangeLater(string path)
    {
        if (ShellScope.Current is not null)
        {
            ShellScope.AddDeferredTask(scope => scope.ServiceProvider.GetRequiredService<ShownFiles>().ChangeAsync(path));
        }
    }

    /// <param name="path">Path in the media library.</param>
    private async Task ChangeAsync(string path)
    {
        foreach (var item in await uses.OfAsync(path))
        {
            // As Orchard Core tags what it has rendered of an item.
            await tags.RemoveTagAsync($"contentitemid:{item.ContentItemId}");
        }
    }
}
