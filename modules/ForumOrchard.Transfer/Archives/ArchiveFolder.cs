using System.Text.Json;
using Microsoft.Extensions.Options;
using OrchardCore.Environment.Shell;
using OrchardCore.Modules;

namespace ForumOrchard.Transfer.Archives;

/// <summary>Uploaded archives, in the site's data folder until they are imported, given up or a day old. Several processes share it.</summary>
public sealed class ArchiveFolder(IOptions<ShellOptions> shells, ShellSettings site, IClock clock)
{
    private static readonly TimeSpan Kept = TimeSpan.FromDays(1);

    private string Root => Path.Combine(shells.Value.ShellsApplicationDataPath, shells.Value.ShellsContainerName, site.Name, "Transfer");

    /// <summary>Writes an upload down.</summary>
    /// <returns>The id of the archive.</returns>
    public async Task<string> TakeAsync(Stream upload, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(upload);
        Directory.CreateDirectory(Root);
        var id = Guid.NewGuid().ToString("n");
        await using var file = File.Create(PathOf(id));
        await upload.CopyToAsync(file, cancellationToken);
        return id;
    }

    /// <summary>The archive's file; there need be none.</summary>
    /// <exception cref="ArgumentException">This is no id.</exception>
    public string PathOf(string id) => Path.Combine(Root, Checked(id) + ".zip");

    /// <summary>What is known of an archive; null if there is none of this id.</summary>
    public async Task<ArchiveNote?> FindAsync(string id)
    {
        if (!Guid.TryParseExact(id, "n", out _) || !File.Exists(NoteOf(id)) || !File.Exists(PathOf(id)))
        {
            return null;
        }

        await using var note = File.OpenRead(NoteOf(id));
        return await JsonSerializer.DeserializeAsync<ArchiveNote>(note);
    }

    /// <summary>From now on the archive is found.</summary>
    public Task NoteAsync(string id, ArchiveNote note) => File.WriteAllBytesAsync(NoteOf(id), JsonSerializer.SerializeToUtf8Bytes(note));

    /// <summary>From now on the archive is not found: its content is imported, and only its files are still needed.</summary>
    public void Close(string id) => File.Delete(NoteOf(id));

    /// <summary>Deletes an archive, if there is one.</summary>
    public void Delete(string id)
    {
        File.Delete(NoteOf(id));
        File.Delete(PathOf(id));
    }

    /// <summary>Deletes what nobody came back to.</summary>
    /// <param name="needed">Ids of archives that stay.</param>
    public void DeleteOld(IReadOnlyCollection<string> needed)
    {
        foreach (var file in new DirectoryInfo(Root) is { Exists: true } folder ? folder.GetFiles() : [])
        {
            if (file.LastWriteTimeUtc < clock.UtcNow - Kept && !needed.Contains(Path.GetFileNameWithoutExtension(file.Name)))
            {
                file.Delete();
            }
        }
    }

    private string NoteOf(string id) => Path.Combine(Root, Checked(id) + ".json");

    /// <summary>Ids come from addresses: anything else could name a file anywhere.</summary>
    private static string Checked(string id) => Guid.TryParseExact(id, "n", out _) ? id : throw new ArgumentException("This is no id of an archive.", nameof(id));
}
