using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Net.Http.Headers;

namespace ForumOrchard.Hosting.Requests;

/// <summary>
/// Makes spaces of the NUL characters in posted forms. ASP.NET fails to read a whole form with one, whoever reads it and whenever, and what the visitor wrote is lost.
/// </summary>
internal sealed class FormsWithoutNul : IStartupFilter
{
    private const string UrlEncoded = "application/x-www-form-urlencoded";

    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.Use((context, following) =>
        {
            if (MediaTypeHeaderValue.TryParse(context.Request.ContentType, out var type) && type.MediaType.Equals(UrlEncoded, StringComparison.OrdinalIgnoreCase))
            {
                context.Request.Body = new WithoutNul(context.Request.Body);
            }

            return following(context);
        });
        next(app);
    };

    /// <summary>Another stream with a plus for each <c>%00</c>. (Without anything for it, its neighbours could make a new one.)</summary>
    internal sealed class WithoutNul(Stream form) : Stream
    {
        private static readonly byte[] Nul = "%00"u8.ToArray();

        /// <summary>How many bytes of the next <see cref="Nul"/> were read and not given out: they may still turn out to be something else.</summary>
        private int _held;

        private bool _isEnd;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            // A read of nothing waits for something to read.
            if (buffer.IsEmpty)
            {
                return await form.ReadAsync(buffer, cancellationToken);
            }

            // What is held is given out besides what is read.
            ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(buffer.Length, Nul.Length);
            var read = new byte[buffer.Length - Nul.Length];
            while (!_isEnd)
            {
                var count = await form.ReadAsync(read, cancellationToken);
                _isEnd = count == 0;
                if (Filter(read.AsSpan(0, count), buffer.Span) is > 0 and var written)
                {
                    return written;
                }
            }

            return 0;
        }

        public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
            ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException("Requests are read without blocking a thread.");

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        private int Filter(ReadOnlySpan<byte> read, Span<byte> given)
        {
            var written = 0;
            foreach (var one in read)
            {
                if (one != Nul[_held])
                {
                    written = GiveHeld(given, written);
                    if (one != Nul[0])
                    {
                        given[written++] = one;
                        continue;
                    }
                }

                if (++_held == Nul.Length)
                {
                    given[written++] = (byte)'+';
                    _held = 0;
                }
            }

            return _isEnd ? GiveHeld(given, written) : written;
        }

        private int GiveHeld(Span<byte> given, int written)
        {
            Nul.AsSpan(0, _held).CopyTo(given[written..]);
            written += _held;
            _held = 0;
            return written;
        }
    }
}
