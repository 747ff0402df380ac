using System.IO.Compression;
using System.Runtime.InteropServices;
using ForumOrchard.Attachments.Models;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace ForumOrchard.Attachments.Extraction.Pdf;

/// <summary>The library's filters, each limited to the budget when unpacking.</summary>
internal sealed class BoundedFilters(PdfBudget budget) : IFilterProvider
{
    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary) => Bound(DefaultFilterProvider.Instance.GetFilters(dictionary));

    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names) => Bound(DefaultFilterProvider.Instance.GetNamedFilters(names));

    public IReadOnlyList<IFilter> GetAllFilters() => Bound(DefaultFilterProvider.Instance.GetAllFilters());

    private IReadOnlyList<IFilter> Bound(IReadOnlyList<IFilter> filters) => [.. filters.Select(filter => new Bounded(filter, budget))];

    private sealed class Bounded(IFilter inner, PdfBudget budget) : IFilter
    {
        // Old programs packed only small data this way. The unpacked size is unknown in advance; it is at most 2,730 times as large.
        private const int LongestLzw = 256 * 1024;
        private const int LongestRuns = 1024 * 1024;

        public bool IsSupported => inner.IsSupported;

        public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex)
        {
            budget.CheckTime();
            if (inner is FlateFilter)
            {
                Measure(input);
            }
            else if ((inner is LzwFilter && input.Length > LongestLzw) || (inner is RunLengthFilter && input.Length > LongestRuns))
            {
                throw new UnreadableFileException(TextProblem.Unsafe);
            }

            var output = inner.Decode(input, streamDictionary, filterProvider, filterIndex);
            budget.Unpack(output.Length);
            return output;
        }

        /// <summary>Unpacks and discards the data, to measure its size.</summary>
        private void Measure(ReadOnlyMemory<byte> packed)
        {
            // Deflate compresses to no less than about a thousandth.
            if (packed.Length < budget.Unpackable / 1_100 || !MemoryMarshal.TryGetArray(packed, out var bytes))
            {
                return;
            }

            var buffer = new byte[64 * 1024];
            var length = 0L;
            try
            {
                using var stream = new ZLibStream(new MemoryStream(bytes.Array!, bytes.Offset, bytes.Count), CompressionMode.Decompress);
                for (var read = stream.Read(buffer); read > 0; read = stream.Read(buffer))
                {
                    length += read;
                    if (length > budget.Unpackable)
                    {
                        throw new UnreadableFileException(TextProblem.Unsafe);
                    }
                }
            }
            catch (InvalidDataException)
            {
                // The library fails here too, or recovers in its own way; then its output is counted.
            }
        }
    }
}
