using BenchmarkDotNet.Attributes;
using ForumOrchard.Attachments.Extraction;
using ForumOrchard.Attachments.Extraction.Pdf;
using ForumOrchard.Attachments.Models;
using ForumOrchard.Tests.Attachments.Files;
using Microsoft.Extensions.Logging.Abstractions;

namespace ForumOrchard.Benchmarks.Attachments;

/// <summary>Reads a book of 200 pages, each with 2,500 letters; <c>--micro --filter *PdfReading*</c>.</summary>
[InProcess]
[MemoryDiagnoser]
[WarmupCount(3)]
[IterationCount(8)]
public class PdfReading
{
    private const int Pages = 200;

    private readonly AttachmentReader _reader = new([new PdfTextExtractor()], new ReadingLimits(), NullLogger<AttachmentReader>.Instance);
    private byte[] _file = [];

    [GlobalSetup]
    public void Write()
    {
        var page = string.Join(' ', Enumerable.Repeat(Texts.Russian + " " + Texts.Kyrgyz, 6));
        _file = PdfFiles.WithPages([.. Enumerable.Repeat(page, Pages)]);
    }

    [Benchmark]
    public async Task<int> Read()
    {
        var text = await _reader.ReadAsync(new MemoryStream(_file), "book.pdf", CancellationToken.None);
        return text.Problem == TextProblem.None && text.Pages.Length == Pages ? Pages : throw new InvalidOperationException($"The book was not read: {text.Problem}.");
    }
}
