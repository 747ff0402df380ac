using Lucene.Net.Store;
using Directory = Lucene.Net.Store.Directory;

namespace Sapling.Tests.Search;

/// <summary>A disk that accepts a limited number of bytes and then fails until space is freed.</summary>
internal sealed class FullDisk
{
    private long _left = long.MaxValue;

    /// <summary>Remaining bytes; decreases with each write.</summary>
    public long Left
    {
        get => Interlocked.Read(ref _left);
        set => Interlocked.Exchange(ref _left, value);
    }

    public Directory Open(string folder) => new OnDisk(new NIOFSDirectory(folder), this);

    private void Take(int bytes)
    {
        if (Interlocked.Add(ref _left, -bytes) < 0)
        {
            throw new IOException("No space left on device", 28);
        }
    }

    private sealed class OnDisk(Directory inner, FullDisk disk) : FilterDirectory(inner)
    {
        public override IndexOutput CreateOutput(string name, IOContext context)
        {
            disk.Take(1);
            return new Output(base.CreateOutput(name, context), disk);
        }
    }

    private sealed class Output(IndexOutput inner, FullDisk disk) : IndexOutput
    {
        public override long Length => inner.Length;

        public override long Checksum => inner.Checksum;

        public override long Position => inner.Position;

        [Obsolete("Lucene's.")]
        public override void Seek(long pos) => inner.Seek(pos);

        public override void Flush() => inner.Flush();

        public override void WriteByte(byte b)
        {
            disk.Take(1);
            inner.WriteByte(b);
        }

        public override void WriteBytes(byte[] b, int offset, int length)
        {
            disk.Take(length);
            inner.WriteBytes(b, offset, length);
        }

        protected override void Dispose(bool disposing)
        {
            if (disposing)
            {
                inner.Dispose();
            }
        }
    }
}
