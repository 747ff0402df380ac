namespace ForumOrchard.Attachments.Extraction.Plain;

/// <summary>A stream that stops its reader when the time is up.</summary>
internal sealed class WatchedStream(byte[] bytes, PageCollector pages) : MemoryStream(bytes, writable: false)
{
    public override int Read(byte[] buffer, int offset, int count)
    {
        pages.CheckTime();
        return base.Read(buffer, offset, count);
    }

    public override int Read(Span<byte> buffer)
    {
        pages.CheckTime();
        return base.Read(buffer);
    }
}
