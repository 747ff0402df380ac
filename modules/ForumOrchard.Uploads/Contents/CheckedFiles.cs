namespace ForumOrchard.Uploads.Contents;

/// <summary>Files that were looked at before, such as those of another site's media library: they are stored byte by byte, so that they stay the same files.</summary>
public static class CheckedFiles
{
    private static readonly AsyncLocal<bool> _areStored = new();

    internal static bool AreStored => _areStored.Value;

    /// <param name="store">Stores files whose content <see cref="FileSignatures"/> has found to be what their names say.</param>
    public static async Task StoreAsync(Func<Task> store)
    {
        ArgumentNullException.ThrowIfNull(store);

        // The flag ends with this method: what is set in an asynchronous method does not flow to its caller.
        _areStored.Value = true;
        await store();
    }
}
