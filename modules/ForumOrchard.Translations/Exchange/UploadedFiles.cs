using System.IO.Compression;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;

namespace ForumOrchard.Translations.Exchange;

/// <summary>Reads files that a translator sends back: XLIFF, or ZIP files with some.</summary>
public sealed class UploadedFiles(IStringLocalizer<UploadedFiles> S)
{
    /// <summary>Of a file, packed or not.</summary>
    private const long LargestFile = 10_000_000;

    private const int MostFiles = 500;

    /// <returns>The sentences of all files; or what is wrong with the first that cannot be read.</returns>
    public async Task<(IReadOnlyList<ReturnedUnit> Units, string? Fault)> ReadAsync(IReadOnlyList<IFormFile> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        if (files.Count == 0)
        {
            return ([], S["Choose a file first."]);
        }

        var units = new List<ReturnedUnit>();
        foreach (var file in files)
        {
            await using var stream = file.OpenReadStream();
            var fault = file.FileName.EndsWith(".zip", StringComparison.OrdinalIgnoreCase) ? await ReadZipAsync(stream, file.FileName, units) : Read(stream, file.FileName, file.Length, units);
            if (fault is not null)
            {
                return ([], fault);
            }
        }

        return (units, units.Count == 0 ? S["There is no sentence in the files."].Value : null);
    }

    private async Task<string?> ReadZipAsync(Stream stream, string name, List<ReturnedUnit> units)
    {
        try
        {
            await using var zip = await ZipArchive.CreateAsync(stream, ZipArchiveMode.Read, leaveOpen: true, entryNameEncoding: null);
            var entries = zip.Entries.Where(entry => IsXliff(entry.Name)).ToList();
            if (entries.Count > MostFiles)
            {
                return S["“{0}” has more than {1} files.", name, MostFiles];
            }

            foreach (var entry in entries)
            {
                await using var content = await entry.OpenAsync();
                if (Read(content, entry.Name, entry.Length, units) is { } fault)
                {
                    return fault;
                }
            }

            return null;
        }
        catch (InvalidDataException)
        {
            return S["“{0}” is damaged, or no ZIP file.", name];
        }
    }

    /// <summary>macOS packs a second file beside each, named as it is behind "._", which nothing else reads.</summary>
    private static bool IsXliff(string name) => !name.StartsWith("._", StringComparison.Ordinal)
        && (name.EndsWith(".xlf", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".xliff", StringComparison.OrdinalIgnoreCase));

    private string? Read(Stream stream, string name, long length, List<ReturnedUnit> units)
    {
        if (length > LargestFile)
        {
            return S["“{0}” is larger than {1} MB.", name, LargestFile / 1_000_000];
        }

        try
        {
            units.AddRange(XliffReader.Read(stream));
            return null;
        }
        catch (XliffException exception)
        {
            return exception switch
            {
                { Fault: XliffFault.NoXliff } => S["“{0}” is no XLIFF file: line {1}.", name, exception.Line],
                { Line: 0 } => S["“{0}” cannot be read: it is empty, or has a document type.", name],
                _ => S["“{0}” cannot be read: line {1} is no well-formed XML.", name, exception.Line],
            };
        }
    }
}
