using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;

namespace ForumOrchard.Translations.Memory.Tmx;

/// <summary>Reads a TMX file that a person sends, and says what is wrong with it.</summary>
public sealed class TmxUpload(IStringLocalizer<TmxUpload> S)
{
    private const long LargestFile = 20_000_000;

    /// <returns>What the file has; or what is wrong with it.</returns>
    public (List<TmxUnit> Units, string? Fault) Read(IFormFile? file)
    {
        if (file is null)
        {
            return ([], S["Choose a file first."]);
        }

        if (file.Length > LargestFile)
        {
            return ([], S["“{0}” is larger than {1} MB.", file.FileName, LargestFile / 1_000_000]);
        }

        try
        {
            using var stream = file.OpenReadStream();
            var units = TmxReader.Read(stream).ToList();
            return (units, units.Count == 0 ? S["There is no sentence in the file."].Value : null);
        }
        catch (TmxException exception)
        {
            return ([], exception switch
            {
                { Line: 0 } => S["“{0}” is empty.", file.FileName],
                { Fault: TmxFault.NoTmx } => S["“{0}” is no TMX file: line {1}.", file.FileName, exception.Line],
                { Fault: TmxFault.Declarations } => S["“{0}” declares entities or elements of its own, which is not accepted: line {1}.", file.FileName, exception.Line],
                _ => S["“{0}” cannot be read: line {1} is no well-formed XML, has another encoding than the file says, or is where the file is cut off.", file.FileName, exception.Line],
            });
        }
    }
}
