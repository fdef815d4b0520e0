using System.Collections.Generic;

namespace Segmentation.Plugins.Sources.OutboundQueries.Syntax;

/// <summary>Reads what follows a full stop.</summary>
internal sealed class StepReader
{
    private readonly TokenReader _tokens;
    private readonly ExpressionParser _expressions;

    internal StepReader(TokenReader tokens, ExpressionParser expressions)
    {
        _tokens = tokens;
        _expressions = expressions;
    }

    internal static OutboundQueryException Behavior(Token token) => token.Place.Refuse(
        OutboundQueryRefusal.Behavior, token.Text, "interactions are not kept as rows of Dataverse, so the segment stays a static snapshot of its members");

    internal void Read(ICollection<PathStep> steps)
    {
        var token = _tokens.Current;
        if (token.Kind != TokenKind.Word)
            throw _tokens.Unexpected("FILTER, TRAVERSE, RELATE or another step");
        switch (token.Text.ToUpperInvariant())
        {
            case "FILTER":
                steps.Add(new FilterStep(ReadFilter(), token.Place));
                break;
            case "TRAVERSE":
                steps.Add(ReadTraverse());
                break;
            case "RELATE" or "RELATEOPTIONAL":
                steps.Add(ReadRelate());
                break;
            case "ORDERBY" or "SELECT" or "DISTINCT":
                SkipColumns();
                break;
            case "SKIP" or "TAKE":
                throw token.Place.Refuse(
                    OutboundQueryRefusal.NoEquivalent, token.Text, "a segment holds everybody who meets its conditions, not the first or the next n; remove it");
            case "HAVING" or "COUNT" or "SUM" or "AVG" or "MIN" or "MAX":
                throw Behavior(token);
            default:
                throw token.Place.Refuse(OutboundQueryRefusal.InvalidQuery, token.Text, "the language has no such step");
        }
    }

    private Expression ReadFilter()
    {
        _tokens.Take();
        _tokens.Expect("(");
        var condition = _expressions.Read();
        _tokens.Expect(")");
        return condition;
    }

    private TraverseStep ReadTraverse()
    {
        var place = _tokens.Take().Place;
        _tokens.Expect("(");
        var relationship = _tokens.TakeName("the schema name of a relationship");
        string alias = null;
        Expression filter = null;
        while (filter == null && _tokens.TryTake(","))
        {
            if (_tokens.Current.IsWord("FILTER"))
                filter = ReadFilter();
            else if (alias == null)
                alias = _tokens.TakeName("an alias or FILTER(…)");
            else
                throw _tokens.Unexpected("FILTER(…)");
        }

        _tokens.Expect(")");
        return new TraverseStep(relationship, alias, filter, place);
    }

    private RelateStep ReadRelate()
    {
        var token = _tokens.Take();
        _tokens.Enter();
        _tokens.Expect("(");
        var relationship = _tokens.TakeName("the schema name of a relationship");
        _tokens.Expect(",");
        var alias = _tokens.TakeName("an alias");
        // designers also write table.alias
        if (_tokens.TryTake("."))
            alias = _tokens.TakeName("an alias");
        RelateStep nested = null;
        if (_tokens.TryTake(","))
        {
            nested = _tokens.Current.IsWord("RELATE") || _tokens.Current.IsWord("RELATEOPTIONAL")
                ? ReadRelate()
                : throw _tokens.Unexpected("RELATE(…) or RELATEOPTIONAL(…)");
        }

        _tokens.Expect(")");
        _tokens.Leave();
        return new RelateStep(relationship, alias, token.IsWord("RELATEOPTIONAL"), nested, token.Place);
    }

    private void SkipColumns()
    {
        var step = _tokens.Take();
        _tokens.Expect("(");
        if (!step.IsWord("DISTINCT"))
        {
            do
            {
                _tokens.TakeName("the name of a column");
                if (_tokens.TryTake("."))
                    _tokens.TakeName("the name of a column");
                if (step.IsWord("ORDERBY") && !_tokens.TryTakeWord("ASC"))
                    _tokens.TryTakeWord("DESC");
            }
            while (_tokens.TryTake(","));
        }

        _tokens.Expect(")");
    }
}
